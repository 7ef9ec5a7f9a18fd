/** From here on characters may be marks, or more than one for the same letter. */
const FIRST_MARK = 0x300;
const APOSTROPHES = /[’ʼ‘]/g;

/**
 * A letter of ASCII, of Latin-1, or one of the few others that French has: words of our two languages are read by the codes
 * of their letters, which costs a tenth of what patterns cost.
 */
export const isLatinLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) ||
  code === 0x152 ||
  code === 0x153;

/** Lower case, NFC, one kind of apostrophe: the form in which words are compared. */
export function normalise(text: string): string {
  let isLower = true;
  let isAscii = true;
  let isComposed = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) isLower = false;
    else if (code > 0x7e) {
      isAscii = false;
      if (code >= FIRST_MARK && code !== 0x2019) isComposed = false;
    }
  }
  if (isAscii) return isLower ? text : text.toLowerCase();
  return (isComposed ? text : text.normalize('NFC')).toLowerCase().replace(APOSTROPHES, "'");
}

/** Strips accents and opens ligatures: `aînée` → `ainee`, `cœur` → `coeur`. Expects lower case. */
export function fold(text: string): string {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) < 0x7f) at += 1;
  if (at === text.length) return text;
  let folded = text.slice(0, at);
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_MARK) return folded + foldAny(text.slice(at));
    folded += code < 0x7f ? text.charAt(at) : (FOLDED[code] ?? '');
  }
  return folded;
}

const foldAny = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** The letters of the West, folded once. */
const FOLDED: readonly string[] = Array.from({ length: FIRST_MARK }, (_, code) =>
  foldAny(String.fromCharCode(code)),
);
