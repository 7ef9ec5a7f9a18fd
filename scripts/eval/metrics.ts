/** One engine's answer to one row. */
export interface Prediction {
  readonly flag: boolean;
  /** Higher: more likely that a reader objects. */
  readonly score: number;
}

/** A figure and its 95 % interval. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Metrics {
  readonly auc: Figure | null;
  readonly precision: Figure | null;
  readonly recall: Figure | null;
  readonly f1: number | null;
  /** Alarms among the rows that must stay silent. */
  readonly falseAlarms: Figure | null;
}

/** Measures predictions against labels; a figure that the rows cannot give (no positive, no negative) is null. */
export function measure(predictions: readonly Prediction[], labels: readonly (0 | 1)[]): Metrics {
  const at = (label: 0 | 1) => predictions.filter((_, index) => labels[index] === label);
  const positives = at(1);
  const negatives = at(0);
  const hits = positives.filter(({ flag }) => flag).length;
  const alarms = negatives.filter(({ flag }) => flag).length;
  const recall = wilson(hits, positives.length);
  const precision = wilson(hits, hits + alarms);
  return {
    auc: auc(
      positives.map(({ score }) => score),
      negatives.map(({ score }) => score),
    ),
    precision,
    recall,
    f1: precision && recall && hits > 0 ? harmonic(precision.value, recall.value) : null,
    falseAlarms: wilson(alarms, negatives.length),
  };
}

const harmonic = (a: number, b: number): number => (2 * a * b) / (a + b);
/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.96;

/** A share with Wilson's interval (1927), which stays right near 0 and 1. */
function wilson(count: number, total: number): Figure | null {
  if (total === 0) return null;
  const value = count / total;
  const centre = (value + Z ** 2 / (2 * total)) / (1 + Z ** 2 / total);
  const half =
    (Z * Math.sqrt((value * (1 - value)) / total + Z ** 2 / (4 * total ** 2))) / (1 + Z ** 2 / total);
  return { value, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Chance that a positive scores above a negative, ties halved, with the interval of Hanley and McNeil (1982). */
function auc(positives: readonly number[], negatives: readonly number[]): Figure | null {
  const [p, n] = [positives.length, negatives.length];
  if (p === 0 || n === 0) return null;
  const value = (rankSum(positives, negatives) - (p * (p + 1)) / 2) / (p * n);
  const q1 = value / (2 - value);
  const q2 = (2 * value ** 2) / (1 + value);
  const variance =
    (value * (1 - value) + (p - 1) * (q1 - value ** 2) + (n - 1) * (q2 - value ** 2)) / (p * n);
  const half = Z * Math.sqrt(Math.max(0, variance));
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** Sum of the positives' ranks among all scores; equal scores share their mean rank. */
function rankSum(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.score === all[start]?.score) end += 1;
    const rank = (start + 1 + end) / 2;
    sum += rank * all.slice(start, end).filter(({ positive }) => positive).length;
    start = end;
  }
  return sum;
}
