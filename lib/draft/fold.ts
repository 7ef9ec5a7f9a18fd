/** Most words: nothing to normalise or to fold. */
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, NFC, one kind of apostrophe: the form in which words are compared. */
export const normalise = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'");

/** Strips accents and opens ligatures: `aînée` → `ainee`, `cœur` → `coeur`. Expects lower case. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text
    : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
