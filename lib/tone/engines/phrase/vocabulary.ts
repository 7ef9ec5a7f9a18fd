import type { Token } from '../../../draft/tokens';

/** The number of every word that is in no pattern. */
export const UNKNOWN = 0;

/** The words of all patterns, folded as in tokens, numbered from 1 as the patterns are read. */
const numbers = new Map<string, number>();

/** The number of a word of a pattern: a draft's words are looked up once, and compared as numbers from there on. */
export function wordNumber(fold: string): number {
  const known = numbers.get(fold);
  if (known !== undefined) return known;
  const made = numbers.size + 1;
  numbers.set(fold, made);
  return made;
}

/** The number of each token of a draft, `UNKNOWN` for the words of no pattern: most matchers pass those over. */
export function wordsOf(tokens: readonly Token[]): Int32Array {
  const words = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1)
    words[at] = numbers.get((tokens[at] as Token).fold) ?? UNKNOWN;
  return words;
}

/** Each word that has a number, with it. */
export const vocabulary = (): Iterable<readonly [word: string, number: number]> => numbers;

/** How many words have a number. */
export const vocabularySize = (): number => numbers.size;
