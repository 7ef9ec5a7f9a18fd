import { CUE_COUNT } from '../../lib/tone/learned/cues';
import { STEPS } from '../../lib/tone/undertone/codec';
import { EAR_BUCKETS } from '../../lib/tone/undertone/features';
import type { EarHead } from '../../lib/tone/undertone/model';
import { type Example, fitLogistic } from './logistic';
import type { HeardPost } from './posts';

const FIT = { strength: 16, passes: 40 } as const;
/** What a sign of style weighs beside a word, so that no sign drowns the words. */
const CUE_SHARE = 0.3;
/** Share of a head’s weights that are cut to its largest step: a few giants would leave all others at zero. */
const GIANTS = 0.0001;
/** What any head learns from. */
export type Taught = Pick<HeardPost, 'heard' | 'weight'>;

interface Trained {
  readonly head: EarHead;
  readonly cueWeights: Float32Array;
}

/** Both answers count the same in all, however many posts each has. The small heads read words only. */
export function trainHead<One extends Taught>(
  own: readonly One[],
  isTarget: (one: One) => boolean,
  buckets: number,
): Trained {
  const total = sumOf(own);
  const targets = sumOf(own.filter(isTarget));
  const { weights, bias } = fitLogistic(
    own.map((one): Example => {
      const target = isTarget(one) ? 1 : 0;
      const balance = total / 2 / Math.max(1, target === 1 ? targets : total - targets);
      const read = buckets === EAR_BUCKETS ? everythingOf(one) : wordsOf(one, buckets);
      return { ...read, target, weight: balance * one.weight };
    }),
    { ...FIT, size: EAR_BUCKETS + CUE_COUNT },
  );
  return {
    head: { ...inSteps(Float32Array.from(weights.subarray(0, buckets))), bias },
    cueWeights: Float32Array.from(weights.subarray(EAR_BUCKETS), (weight) => weight * CUE_SHARE),
  };
}

function inSteps(weights: Float32Array): Pick<EarHead, 'weights' | 'scale'> {
  const sizes = weights.map(Math.abs).sort().reverse();
  const scale = Math.max(sizes[Math.floor(sizes.length * GIANTS)] ?? 0, 1e-9) / STEPS;
  const step = (weight: number): number => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)));
  return { weights: Int8Array.from(weights, step), scale };
}

const sumOf = (some: readonly Taught[]): number => some.reduce((sum, { weight }) => sum + weight, 0);

type Read = Pick<Example, 'at' | 'values'>;

const everythingOf = ({ heard: { features, cues } }: Taught): Read => ({
  at: [...features.buckets, ...Array.from(cues, (_, index) => EAR_BUCKETS + index)],
  values: [...features.values, ...Array.from(cues, (value) => value * CUE_SHARE)],
});

const wordsOf = ({ heard: { features } }: Taught, buckets: number): Read => ({
  at: features.buckets.subarray(0, features.words).map((bucket) => bucket % buckets),
  values: features.values.subarray(0, features.words),
});
