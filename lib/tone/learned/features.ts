import type { DraftDocument } from '../../draft/document';
import type { Token } from '../../draft/tokens';

/** Buckets that features are hashed into. */
export const BUCKETS = 1 << 15;
/** Tokens read at most: a post of 280 characters has about 60, and a longer one is judged by its beginning. */
export const MOST_TOKENS = 600;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** Letters within words count a little less than words. */
const GRAM_WEIGHT = 0.7;

/** A draft as hashed features: bucket and value, no bucket twice within words or within letters. */
export interface SparseVector {
  readonly buckets: Uint16Array;
  readonly values: Float32Array;
}

/**
 * Words, pairs of words, and 3 to 5 letters in a row, hashed. Links, names, tags and numbers count as such, not by what they
 * say. Words of the field (`isNeutral`) are left out: what a post is about must not weigh.
 */
export function featuresOf(document: DraftDocument, isNeutral: (token: Token) => boolean): SparseVector {
  const words = new Set<number>();
  const grams = new Set<number>();
  let before = '^';
  for (const token of document.tokens.slice(0, MOST_TOKENS)) {
    if (isNeutral(token)) continue;
    const word =
      token.kind === 'word' || token.kind === 'punctuation' || token.kind === 'emoji'
        ? token.norm
        : token.kind;
    words.add(bucket(`w${word}`));
    words.add(bucket(`b${before} ${word}`));
    before = word;
    if (token.kind === 'word') addGrams(`<${token.fold}>`, grams);
  }
  words.add(bucket(`b${before} $`));
  return vector(words, grams);
}

function addGrams(word: string, grams: Set<number>): void {
  for (let start = 0; start + SHORTEST_GRAM <= word.length; start += 1) {
    const longest = Math.min(LONGEST_GRAM, word.length - start);
    for (let length = SHORTEST_GRAM; length <= longest; length += 1) {
      grams.add(bucket(`c${word.slice(start, start + length)}`));
    }
  }
}

function vector(words: ReadonlySet<number>, grams: ReadonlySet<number>): SparseVector {
  const size = words.size + grams.size;
  const buckets = Uint16Array.from([...words, ...grams]);
  const values = new Float32Array(size);
  values.fill(1 / Math.sqrt(Math.max(1, words.size)), 0, words.size);
  values.fill(GRAM_WEIGHT / Math.sqrt(Math.max(1, grams.size)), words.size);
  return { buckets, values };
}

/** FNV-1a over UTF-16 units with a final mix, folded into the buckets. */
function bucket(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % BUCKETS;
}
