import type { Language } from '../../model/language';
import { BUCKETS } from './features';
import { type Head, type LearnedModel, type LearnedTrait, TRAITS, type Trait } from './model';
import { SIGN_COUNT } from './signs';
import { packSparse, unpackSparse } from './sparse';

interface StoredHead {
  readonly languages: readonly Language[];
  /** As `packSparse` writes them. */
  readonly weights: string;
  readonly signWeights: readonly number[];
  readonly scale: number;
  readonly bias: number;
}

interface StoredTrait extends Omit<LearnedTrait, 'heads' | 'signWeights'> {
  readonly heads: readonly StoredHead[];
  readonly signWeights: readonly number[];
}

/** A model as JSON. */
export interface StoredModel {
  /** The features that it was made for. */
  readonly buckets: number;
  readonly traits: Readonly<Record<Trait, StoredTrait>>;
}

/**
 * Reads a model that `encodeModel` wrote.
 *
 * @throws Error when it was made for other features or signs than this code has.
 */
export function decodeModel({ buckets, traits }: StoredModel): LearnedModel {
  if (buckets !== BUCKETS) throw new Error(`a model for ${buckets} buckets, ${BUCKETS} expected`);
  return eachTrait((trait) => {
    const { heads, signWeights, ...rest } = traits[trait];
    return { ...rest, heads: heads.map(decodeHead), signWeights: decodeSigns(signWeights) };
  });
}

/** Writes a model as JSON; `decodeModel` reads it back. */
export const encodeModel = (model: LearnedModel): StoredModel => ({
  buckets: BUCKETS,
  traits: eachTrait((trait) => {
    const { heads, signWeights, ...rest } = model[trait];
    return { ...rest, heads: heads.map(encodeHead), signWeights: encodeSigns(signWeights) };
  }),
});

const eachTrait = <T>(make: (trait: Trait) => T): Record<Trait, T> =>
  Object.fromEntries(TRAITS.map((trait) => [trait, make(trait)])) as Record<Trait, T>;

const decodeHead = ({ weights, signWeights, ...rest }: StoredHead): Head => ({
  ...rest,
  weights: unpackSparse(weights, BUCKETS),
  signWeights: decodeSigns(signWeights),
});

const encodeHead = ({ weights, signWeights, ...rest }: Head): StoredHead => ({
  ...rest,
  weights: packSparse(weights),
  signWeights: encodeSigns(signWeights),
});

function decodeSigns(weights: readonly number[]): Float32Array {
  if (weights.length !== SIGN_COUNT) throw new Error(`${weights.length} signs, ${SIGN_COUNT} expected`);
  return Float32Array.from(weights);
}

const encodeSigns = (weights: Float32Array): number[] => Array.from(weights, rounded);

const rounded = (value: number): number => Number(value.toFixed(4));
