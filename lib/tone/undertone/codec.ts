import { LANGUAGES, type Language } from '../../model/language';
import { PRINCIPLES, type Principle } from '../../model/principle';
import { CUE_COUNT } from '../learned/cues';
import { EAR_BUCKETS } from './features';
import { type Ear, type EarHead, SMALL_BUCKETS, type UndertoneModel } from './model';

/** Weights are whole numbers from -STEPS to STEPS: finer ones would cost twice the bytes and are no better (docs/model-card.md). */
export const STEPS = 7;
/** The letter that stands for a weight of zero; one letter a bucket compresses to less than half a byte each. */
const ZERO = 'N'.charCodeAt(0);

interface StoredHead {
  /** One letter a bucket: `N` is zero, `M` one less, `O` one more. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
}

interface StoredEar extends Pick<Ear, 'rare' | 'calm'> {
  readonly slip: StoredHead;
  readonly cueWeights: readonly number[];
  readonly home: StoredHead;
  readonly principles: Readonly<Record<Principle, StoredHead>>;
}

/** A model as JSON. */
export type StoredUndertone = Readonly<Record<Language, StoredEar>>;

/**
 * Reads a model that `encodeUndertone` wrote.
 *
 * @throws Error when it was made for other features or cues than this code has.
 */
export const decodeUndertone = (stored: StoredUndertone): UndertoneModel =>
  each(LANGUAGES, (language) => {
    const { slip, cueWeights, home, principles, rare, calm } = stored[language];
    if (cueWeights.length !== CUE_COUNT) throw new Error(`${cueWeights.length} cues, ${CUE_COUNT} expected`);
    return {
      slip: decodeHead(slip, EAR_BUCKETS),
      cueWeights: Float32Array.from(cueWeights),
      home: decodeHead(home, SMALL_BUCKETS),
      principles: each(PRINCIPLES, (one) => decodeHead(principles[one], SMALL_BUCKETS)),
      rare,
      calm,
    };
  });

/** Writes a model as JSON; `decodeUndertone` reads it back. */
export const encodeUndertone = (model: UndertoneModel): StoredUndertone =>
  each(LANGUAGES, (language) => {
    const { slip, cueWeights, home, principles, rare, calm } = model[language];
    return {
      slip: encodeHead(slip),
      cueWeights: Array.from(cueWeights, (weight) => Number(weight.toFixed(4))),
      home: encodeHead(home),
      principles: each(PRINCIPLES, (one) => encodeHead(principles[one])),
      rare,
      calm,
    };
  });

const each = <Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;

function decodeHead({ weights, scale, bias }: StoredHead, buckets: number): EarHead {
  if (weights.length !== buckets) throw new Error(`a head of ${weights.length} weights, ${buckets} expected`);
  return { weights: Int8Array.from(weights, (letter) => letter.charCodeAt(0) - ZERO), scale, bias };
}

const encodeHead = ({ weights, scale, bias }: EarHead): StoredHead => ({
  weights: Array.from(weights, (weight) => String.fromCharCode(ZERO + weight)).join(''),
  scale,
  bias,
});
