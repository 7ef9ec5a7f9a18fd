import type { DraftDocument } from '../../draft/document';
import type { Token } from '../../draft/tokens';
import { eachGram, hashOf, mixed, PRIME } from '../learned/hash';
import { isNeutral } from '../learned/neutral';

/** Buckets that features are hashed into: with half as many, French and English lose .02 to .03 of AUC; twice as many win nothing. */
export const EAR_BUCKETS = 1 << 16;
/** All the letters of a post count a little less than all its words. */
const GRAM_SHARE = 0.7;

/** A post as hashed features: bucket and value. */
export interface EarFeatures {
  /** How many of them are words and pairs of words; those come first. */
  readonly words: number;
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
}

/** Seeds that keep words from pairs of words. */
const SEED = { word: 0x811c9dc5, pair: 0x2f0b4a27 } as const;
const START = hashOf('^');
const END = hashOf('$');

/**
 * Words, pairs of neighbours, and 3 to 5 letters in a row, hashed. Links, names, tags and numbers count as such,
 * not by what they say. Words of the field are left out: what a post is about must not weigh. Linear in the post’s length.
 */
export function earFeatures({ tokens }: DraftDocument): EarFeatures {
  const words = new Set<number>();
  const grams = new Set<number>();
  let last = START;
  for (const token of tokens) {
    if (isNeutral(token)) continue;
    const hash = hashOf(said(token));
    words.add(bucket(SEED.word, hash, 0)).add(bucket(SEED.pair, last, hash));
    last = hash;
    if (token.kind === 'word') eachGram(token.fold, (gram) => grams.add(gram % EAR_BUCKETS));
  }
  words.add(bucket(SEED.pair, last, END));
  return joined(words, grams);
}

const said = ({ kind, norm }: Token): string =>
  kind === 'word' || kind === 'punctuation' || kind === 'emoji' ? norm : kind;

/** Each of the two has length 1 before its share, however long the post. */
function joined(words: ReadonlySet<number>, grams: ReadonlySet<number>): EarFeatures {
  const buckets = Uint32Array.from([...words, ...grams]);
  const values = new Float32Array(buckets.length);
  values.fill(1 / Math.sqrt(Math.max(1, words.size)), 0, words.size);
  values.fill(GRAM_SHARE / Math.sqrt(Math.max(1, grams.size)), words.size);
  return { words: words.size, buckets, values };
}

const bucket = (seed: number, a: number, b: number): number =>
  mixed(Math.imul(Math.imul(seed ^ a, PRIME) ^ b, PRIME)) % EAR_BUCKETS;
