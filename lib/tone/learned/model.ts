import type { DraftDocument } from '../../draft/document';
import type { Language } from '../../model/language';
import { type Features, featuresOf, shareOf } from './features';
import { signsOf } from './signs';

/**
 * What is learned from labelled posts: lack of courtesy in a request, offence, gloom, informality. Each has its own data; the
 * principles are made of them.
 */
export const TRAITS = ['discourtesy', 'offence', 'gloom', 'informality'] as const;
export type Trait = (typeof TRAITS)[number];

/** A linear model on hashed features and signs: one signed byte a bucket, what a byte is worth, and what each sign is worth. */
export interface Head {
  /** The languages that it reads. */
  readonly languages: readonly Language[];
  readonly weights: Int8Array;
  readonly signWeights: Float32Array;
  readonly scale: number;
  readonly bias: number;
}

/** Heads, and one logistic layer over their log-odds and the signs that both languages share. */
export interface LearnedTrait {
  readonly heads: readonly Head[];
  readonly headWeight: number;
  readonly signWeights: Float32Array;
  readonly bias: number;
  /** Log-odds that no more than 1 % of the ordinary posts of a language reach. */
  readonly rare: Partial<Readonly<Record<Language, number>>>;
}

export type LearnedModel = Readonly<Record<Trait, LearnedTrait>>;

/** Log-odds of each trait in a draft: 0 is even chances on the rows it was learned from. Null where no head reads the language. */
export type LogOdds = Readonly<Record<Trait, number | null>>;

/** Reads a draft in one language with what was learned. */
export function logOdds(document: DraftDocument, language: Language, model: LearnedModel): LogOdds {
  const features = featuresOf(document);
  const signs = signsOf(document, language);
  const odds = (trait: Trait): number | null => traitOdds(model[trait], language, features, signs);
  return {
    discourtesy: odds('discourtesy'),
    offence: odds('offence'),
    gloom: odds('gloom'),
    informality: odds('informality'),
  };
}

/** Log-odds of one trait; null where no head reads the language. */
export function traitOdds(
  { heads, headWeight, signWeights, bias }: Omit<LearnedTrait, 'rare'>,
  language: Language,
  features: Features,
  signs: Float32Array,
): number | null {
  const head = heads.find(({ languages }) => languages.includes(language));
  if (!head) return null;
  const sum = bias + headWeight * headOdds(head, features, signs);
  return sum + product(signs, signWeights);
}

/** Log-odds of one head. */
export const headOdds = (
  { weights, signWeights, scale, bias }: Head,
  { words, grams }: Features,
  signs: Float32Array,
): number =>
  bias +
  product(signs, signWeights) +
  scale * (shareOf(words.length) * sumOf(weights, words) + shareOf(grams.length) * sumOf(weights, grams));

function product(signs: Float32Array, weights: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < signs.length; index += 1)
    sum += (signs[index] as number) * (weights[index] as number);
  return sum;
}

function sumOf(weights: Int8Array, buckets: Uint32Array): number {
  let sum = 0;
  for (let index = 0; index < buckets.length; index += 1) sum += weights[buckets[index] as number] as number;
  return sum;
}
