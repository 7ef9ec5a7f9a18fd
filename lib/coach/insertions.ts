import type { Edit } from '../model/finding';

/**
 * Adds a hashtag at the end of the draft, apart from what stands before. The space after it closes X's own list of
 * suggestions, which opens while the caret is right behind a tag.
 */
export function tagEdit(text: string, tag: string): Edit {
  const apart = text === '' || /\s$/.test(text) ? '' : ' ';
  return { range: { start: text.length, end: text.length }, text: `${apart}${tag} ` };
}

/** Puts a lighter sign in the place of each of a kind, in one edit; null where the text has none. */
export function lighterEdit(text: string, sign: string, lighter: string): Edit | null {
  const start = text.indexOf(sign);
  if (start < 0) return null;
  const end = text.lastIndexOf(sign) + sign.length;
  return { range: { start, end }, text: text.slice(start, end).replaceAll(sign, lighter) };
}

/** Puts an opening before what is already written. */
export function openingEdit(text: string, opening: string): Edit {
  const apart = /^\s/.test(text) ? '' : ' ';
  return { range: { start: 0, end: 0 }, text: `${opening}${apart}` };
}
