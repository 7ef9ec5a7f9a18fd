import { BUCKETS } from '../../lib/tone/learned/features';
import type { Head } from '../../lib/tone/learned/model';
import { STEPS } from '../../lib/tone/learned/sparse';
import type { TrainingRow } from './data';
import type { HeadPlan, Lesson } from './lessons';
import { fitLogistic } from './logistic';

const PASSES = 12;
/** Weights kept in a head: the rest add bytes and noise. */
const KEPT_WEIGHTS = 9_000;
/** They are chosen by size times this power of how often they are met: what is met in two rows must be strong to stay. */
const KEPT_BY_FREQUENCY = 0.4;
/** What rarity is divided by, so that C means about what it means for values of unit length. */
const RARITY_UNIT = 5;

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
    taught.map(({ row: { at, values }, target, weight }) => ({ at, values, target, weight })),
    { size: BUCKETS, strength: plan.strength, passes: PASSES, scale: rarity(taught, plan) },
  );
  const frequency = frequencies(taught);
  const sizes = weights.map(
    (weight, bucket) => Math.abs(weight) * (frequency[bucket] ?? 0) ** KEPT_BY_FREQUENCY,
  );
  const least = sizes.toSorted().at(-KEPT_WEIGHTS - 1) ?? 0;
  const kept = weights.map((weight, bucket) => ((sizes[bucket] ?? 0) > least ? weight : 0));
  const scale =
    Math.max(
      1e-9,
      kept.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
    ) / STEPS;
  const bytes = Int8Array.from(kept, (weight) => Math.round(weight / scale));
  return { languages: plan.languages, weights: bytes, scale: rounded(scale), bias: rounded(bias) };
}

/** Inverse document frequency, by which rare features may weigh more, times what the plan gives to words and to letters. */
function rarity(taught: readonly Taught[], { words, grams }: HeadPlan): Float64Array {
  const frequency = frequencies(taught);
  return Float64Array.from(frequency, (count, bucket) => {
    const gain = bucket < BUCKETS / 2 ? words : grams;
    return (gain * (Math.log((1 + taught.length) / (1 + count)) + 1)) / RARITY_UNIT;
  });
}

/** How many rows have each feature. */
function frequencies(taught: readonly Taught[]): Uint32Array {
  const frequency = new Uint32Array(BUCKETS);
  for (const { row } of taught) for (const bucket of row.at) frequency[bucket] = (frequency[bucket] ?? 0) + 1;
  return frequency;
}

const rounded = (value: number): number => Number(value.toPrecision(6));
