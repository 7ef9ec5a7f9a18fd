/** Sentences of a text; a closing quotation mark still belongs to its sentence. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…](?:\u00a0?[»”])?)[ \n]+/);

/** Words of a text; signs alone are none. An elided word counts with the one that follows it. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** A word of more letters than these is long. */
const LONG = 6;

/**
 * How hard a text is to read: LIX, the words of an average sentence plus the percentage of words of more than six letters.
 * Below 30 is very easy, below 40 easy, below 50 of middle difficulty, as in newspapers. It needs no syllables, so that one measure
 * serves both languages; French words are somewhat longer. Source: C.-H. Björnsson, “Readability of Newspapers in
 * 11 Languages”, Reading Research Quarterly 18 (4), 1983.
 */
export function lix(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > LONG);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
