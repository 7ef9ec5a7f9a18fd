import { BUCKETS } from '../../lib/tone/learned/features';
import type { Head } from '../../lib/tone/learned/model';
import { SIGN_COUNT } from '../../lib/tone/learned/signs';
import { STEPS } from '../../lib/tone/learned/sparse';
import type { TrainingRow } from './data';
import type { HeadPlan, Lesson } from './lessons';
import { type Example, fitLogistic } from './logistic';
import { deviation } from './spread';

const PASSES = 12;
/** Weights kept in a head: the rest add bytes and noise. */
const KEPT_WEIGHTS = 9_000;
/** They are chosen by size times this power of how often they are met: what is met in two rows must be strong to stay. */
const KEPT_BY_FREQUENCY = 0.4;
/** What rarity is divided by, so that C means about what it means for values of unit length. */
const RARITY_UNIT = 5;

/** What falls evenly on both answers is still heard a little. */
const LEAST_UNEVEN = 0.1;
/** A sign that hardly varies is weighed as if it varied so much. */
const LEAST_SPREAD = 0.05;

/** A row with what it teaches. */
export interface Taught {
  readonly row: TrainingRow;
  readonly target: 0 | 1;
  readonly weight: number;
}

/** The rows that some lessons speak of. */
export const taughtBy = (rows: readonly TrainingRow[], lessons: readonly Lesson[]): Taught[] =>
  rows.flatMap((row) => {
    const lesson = lessons.find(({ set }) => set.test(row.set));
    return lesson && lesson.weight > 0
      ? [{ row, target: lesson.as ?? row.label, weight: lesson.weight }]
      : [];
  });

/** Trains one head. The same rows give the same head. */
export function trainHead(rows: readonly TrainingRow[], plan: HeadPlan): Head {
  const taught = taughtBy(rows, plan.lessons);
  const { weights, bias } = fitLogistic(
    taught.map(({ row, target, weight }) => ({ ...withSigns(row), target, weight })),
    { size: BUCKETS + SIGN_COUNT, strength: plan.strength, passes: PASSES, scale: freedom(taught, plan) },
  );
  const frequency = frequencies(taught);
  const sizes = weights
    .subarray(0, BUCKETS)
    .map((weight, bucket) => Math.abs(weight) * (frequency[bucket] ?? 0) ** KEPT_BY_FREQUENCY);
  const least = sizes.toSorted().at(-KEPT_WEIGHTS - 1) ?? 0;
  const kept = weights
    .subarray(0, BUCKETS)
    .map((weight, bucket) => ((sizes[bucket] ?? 0) > least ? weight : 0));
  const scale =
    Math.max(
      1e-9,
      kept.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
    ) / STEPS;
  const bytes = Int8Array.from(kept, (weight) => Math.round(weight / scale));
  const signWeights = Float32Array.from(weights.subarray(BUCKETS));
  return {
    languages: plan.languages,
    weights: bytes,
    signWeights,
    scale: rounded(scale),
    bias: rounded(bias),
  };
}

/** The hashed features of a row, and behind them its signs. */
const withSigns = ({ at, values, signs }: TrainingRow): Pick<Example, 'at' | 'values'> => ({
  at: [...at, ...Array.from(signs, (_, index) => BUCKETS + index)],
  values: [...values, ...signs],
});

/**
 * How freely each feature may be weighed: inverse document frequency, by which rare ones may weigh more, times what the plan gives to
 * words and to letters, times how unevenly it falls on the two answers (naive Bayes’ log-count ratio, Wang and Manning 2012).
 */
function freedom(taught: readonly Taught[], { words, grams, signs, uneven }: HeadPlan): Float64Array {
  const frequency = frequencies(taught);
  const ratios = ratiosOf(taught);
  const ofSigns = Array.from({ length: SIGN_COUNT }, (_, index) => {
    const spread = deviation(taught.map(({ row }) => row.signs[index] as number));
    return signs / Math.max(LEAST_SPREAD, spread);
  });
  const ofBuckets = Float64Array.from(frequency, (count, bucket) => {
    const gain = bucket < BUCKETS / 2 ? words : grams;
    const rarity = Math.log((1 + taught.length) / (1 + count)) + 1;
    return (gain * rarity * ((ratios[bucket] as number) + LEAST_UNEVEN) ** uneven) / RARITY_UNIT;
  });
  return Float64Array.from([...ofBuckets, ...ofSigns]);
}

/** How much oftener each feature falls on one answer than on the other, as a logarithm; each is counted once too often. */
function ratiosOf(taught: readonly Taught[]): Float64Array {
  const counts = [new Float64Array(BUCKETS).fill(1), new Float64Array(BUCKETS).fill(1)] as const;
  for (const { row, target, weight } of taught)
    for (const bucket of row.at) counts[target][bucket] = (counts[target][bucket] as number) + weight;
  const [no, yes] = counts.map((list) => list.reduce((sum, count) => sum + count, 0)) as [number, number];
  return counts[1].map((count, bucket) =>
    Math.abs(Math.log((count / yes) * (no / (counts[0][bucket] as number)))),
  );
}

/** How many rows have each feature. */
function frequencies(taught: readonly Taught[]): Uint32Array {
  const frequency = new Uint32Array(BUCKETS);
  for (const { row } of taught) for (const bucket of row.at) frequency[bucket] = (frequency[bucket] ?? 0) + 1;
  return frequency;
}

const rounded = (value: number): number => Number(value.toPrecision(6));
