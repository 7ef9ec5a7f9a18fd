/** A quotation longer than this is cut in the middle: its ends are what a reader recognizes. */
const LONGEST = 90;

/** The words, cut in the middle when they are many. */
export function shorten(words: string): string {
  const letters = [...words];
  if (letters.length <= LONGEST) return words;
  return `${letters.slice(0, LONGEST / 2).join('')}…${letters.slice(-LONGEST / 3).join('')}`;
}
