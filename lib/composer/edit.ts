import type { Edit } from '../model/finding';

/** The text with the edit applied. */
export const withEdit = (text: string, edit: Edit): string =>
  text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);

const splitsPair = (text: string, offset: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));

/** True when the edit lies within the text and cuts no character in two. */
export function isSound(text: string, edit: Edit): boolean {
  const { start, end } = edit.range;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || end < start || end > text.length) return false;
  return !splitsPair(text, start) && !splitsPair(text, end);
}

/** True when the two are one text to the eye: editors may turn a no-break space into a space and back. */
export const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\u00A0', ' ') === b.replaceAll('\u00A0', ' ');
