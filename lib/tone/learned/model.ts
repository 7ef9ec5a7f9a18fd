import type { DraftDocument } from '../../draft/document';
import { LANGUAGES, type Language } from '../../model/language';
import { cuesOf } from './cues';
import { featuresOf, type SparseVector } from './features';
import { isNeutral } from './neutral';

/**
 * What is learned from labelled posts: lack of courtesy in a request, offence, gloom, informality. Each has its own data; the
 * principles are made of them.
 */
export const TRAITS = ['discourtesy', 'offence', 'gloom', 'informality'] as const;
export type Trait = (typeof TRAITS)[number];

/** A linear model on hashed features: one signed byte a bucket, and what a byte is worth. */
export interface Head {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** A head for each language that has data, and one layer over heads and cues that both languages share. */
export interface LearnedTrait {
  readonly heads: Partial<Readonly<Record<Language, Head>>>;
  /** Weights of the heads' log-odds. */
  readonly headWeights: Readonly<Record<Language, number>>;
  readonly cueWeights: Float32Array;
  readonly bias: number;
  /** Log-odds that no more than 1 % of the benign posts of that language reach. */
  readonly rare: Readonly<Record<Language, number>>;
}

export type LearnedModel = Readonly<Record<Trait, LearnedTrait>>;

/** Log-odds of each trait in a draft. */
export type LogOdds = Readonly<Record<Trait, number>>;

/** Reads a draft with what was learned. Gives log-odds: 0 is even chances. */
export function logOdds(document: DraftDocument, model: LearnedModel): LogOdds {
  const features = featuresOf(document, isNeutral);
  const cues = cuesOf(document);
  const result = { discourtesy: 0, offence: 0, gloom: 0, informality: 0 };
  for (const trait of TRAITS) result[trait] = traitOdds(model[trait], document.language, features, cues);
  return result;
}

/** Log-odds of one trait. */
export function traitOdds(
  learned: Omit<LearnedTrait, 'rare'>,
  language: Language | 'unknown',
  features: SparseVector,
  cues: Float32Array,
): number {
  let sum = learned.bias;
  for (const [index, value] of cues.entries()) sum += value * (learned.cueWeights[index] ?? 0);
  for (const one of LANGUAGES) {
    const head = learned.heads[one];
    if (head && language === one) sum += learned.headWeights[one] * headOdds(head, features);
  }
  return sum;
}

/** Log-odds of one head. */
export function headOdds({ weights, scale, bias }: Head, { buckets, values }: SparseVector): number {
  let sum = 0;
  for (let index = 0; index < buckets.length; index += 1) {
    sum += (weights[buckets[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return bias + scale * sum;
}
