/** Letters by which words with an open ending are filed: a beginning must be at least as long. */
export const FAMILY_LETTERS = 3;

/** The first letters of a word as a number. Different ones may share it: matching decides, this only spares look-ups of strings. */
export const familyKey = (word: string): number =>
  word.charCodeAt(0) | (word.charCodeAt(1) << 8) | (word.charCodeAt(2) << 16);

/** What is known of words that begin alike: the patterns that begin so, and the needs with the beginning that they ask for. */
export interface Family {
  /** The number of its rows. */
  readonly number: number;
  readonly needs: readonly { readonly prefix: string; readonly number: number }[];
}
