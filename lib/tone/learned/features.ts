import type { DraftDocument } from '../../draft/document';
import type { Token } from '../../draft/tokens';
import { Buckets } from './buckets';
import { eachGram, hashOf, mixed, PRIME } from './hash';
import { isNeutral, speaksOfSomebody } from './neutral';

/** Buckets that features are hashed into: the lower half is for words, the upper half for letters. */
export const BUCKETS = 1 << 17;
const HALF = BUCKETS / 2;
/** Tokens read at most: a post of 280 characters has about 60, and a longer one is judged by its beginning. */
export const MOST_TOKENS = 600;

/** A draft as hashed features, no bucket twice. */
export interface Features {
  /** Words, pairs of neighbours, and pairs with one word between. */
  readonly words: Uint32Array;
  /** Three to five letters in a row within a word. */
  readonly grams: Uint32Array;
}

/**
 * What one of so many features is worth. The fourth root, measured: dividing by the length (or its square root) makes an
 * insult at the end of a long post count for nothing.
 */
export const shareOf = (count: number): number => (count === 0 ? 0 : count ** -0.25);

/** Seeds that keep one kind of feature from another. */
const PAIR = 0x2f0b4a27;
const ACROSS = 0x51ed270b;
/** Beginning of a sentence, end of a draft. */
const START = 0x3c6ef372;
const END = 0x78dde6e4;

/** Kept between drafts, so that little is allocated. */
const words = new Buckets(BUCKETS);
const grams = new Buckets(BUCKETS);

/**
 * Reads a draft once. Links, names, tags and numbers count as such, not by what they say. Words of the field (`isNeutral`) are
 * left out, for what a post is about must not weigh, unless their sentence speaks to or of somebody.
 */
export function featuresOf(document: DraftDocument): Features {
  let [before, last] = [0, START];
  const follow = (hash: number): void => {
    addWord(mixed(Math.imul(last ^ PAIR, PRIME) ^ hash));
    if (before !== 0) addWord(mixed(Math.imul(before ^ ACROSS, PRIME) ^ hash));
    [before, last] = [last, hash];
  };
  const to = Math.min(document.tokens.length, MOST_TOKENS);
  for (const sentence of document.sentences) {
    if (sentence.from >= to) break;
    if (sentence.from > 0) follow(START);
    const aimed = speaksOfSomebody(document.tokens, sentence);
    for (let at = sentence.from; at < Math.min(to, sentence.to); at += 1) {
      const token = document.tokens[at] as Token;
      if (!aimed && isNeutral(token)) continue;
      const hash = tokenHash(token);
      addWord(mixed(hash));
      follow(hash);
      if (token.kind === 'word') eachGram(token.fold, addGram);
    }
  }
  follow(END);
  return { words: words.take(), grams: grams.take() };
}

const tokenHash = ({ kind, norm }: Token): number =>
  hashOf(kind === 'word' || kind === 'punctuation' || kind === 'emoji' ? norm : `<${kind}>`);

const addWord = (hash: number): void => words.add(hash % HALF);
const addGram = (hash: number): void => grams.add(HALF + (hash % HALF));
