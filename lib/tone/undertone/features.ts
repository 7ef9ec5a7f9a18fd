import type { DraftDocument } from '../../draft/document';
import type { Token } from '../../draft/tokens';
import { Buckets } from '../learned/buckets';
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

/** Kept between posts, so that little is allocated. */
const words = new Buckets(EAR_BUCKETS);
const grams = new Buckets(EAR_BUCKETS);

/**
 * Words, pairs of neighbours, and 3 to 5 letters in a row, hashed. Links, names, tags and numbers count as such,
 * not by what they say. Words of the field are left out: what a post is about must not weigh. Linear in the post’s length.
 */
export function earFeatures({ tokens }: Pick<DraftDocument, 'tokens'>): EarFeatures {
  let last = START;
  for (const token of tokens) {
    if (isNeutral(token)) continue;
    const hash = hashOf(said(token));
    words.add(bucket(SEED.word, hash, 0));
    words.add(bucket(SEED.pair, last, hash));
    last = hash;
    if (token.kind === 'word') eachGram(token.fold, addGram);
  }
  words.add(bucket(SEED.pair, last, END));
  return joined(words.take(), grams.take());
}

const addGram = (hash: number): void => grams.add(hash % EAR_BUCKETS);

const said = ({ kind, norm }: Token): string =>
  kind === 'word' || kind === 'punctuation' || kind === 'emoji' ? norm : kind;

/** Each of the two has length 1 before its share, however long the post. */
function joined(ofWords: Uint32Array, ofGrams: Uint32Array): EarFeatures {
  const first = ofWords.length;
  const buckets = new Uint32Array(first + ofGrams.length);
  buckets.set(ofWords);
  buckets.set(ofGrams, first);
  const values = new Float32Array(buckets.length);
  values.fill(1 / Math.sqrt(Math.max(1, first)), 0, first);
  values.fill(GRAM_SHARE / Math.sqrt(Math.max(1, ofGrams.length)), first);
  return { words: first, buckets, values };
}

const bucket = (seed: number, a: number, b: number): number =>
  mixed(Math.imul(Math.imul(seed ^ a, PRIME) ^ b, PRIME)) % EAR_BUCKETS;
