/** Positions and values of one example; the target is 0 or 1. */
export interface Example {
  readonly at: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly target: 0 | 1;
  /** How much the example counts. */
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface FitOptions {
  readonly size: number;
  /** How much the examples weigh against the pull towards zero: C of the usual libraries. */
  readonly strength: number;
  readonly passes: number;
  /** What each position's values are multiplied with: a larger one is pulled to zero less. Default 1. */
  readonly scale?: Float64Array;
}

/** The bias is one more value. Pulled to zero like others it keeps the length of a row from telling; found by trying 0–20. */
const BIAS_VALUE = 1;
const MOST_STEPS = 40;
const CLOSE_ENOUGH = 1e-6;

/**
 * Logistic regression with L2 regularisation by coordinate descent on the dual (Yu, Huang and Lin 2011), in a fixed order of
 * examples: the same data give the same weights. The weights given back are for values without their scale.
 */
export function fitLogistic(
  examples: readonly Example[],
  { size, strength, passes, scale }: FitOptions,
): Fitted {
  const weights = new Float64Array(size);
  let bias = 0;
  const dual = new Float64Array(examples.length);
  const squares = Float64Array.from(examples, (example) => squareOf(example, scale));
  const random = seeded(1);
  const order = examples.map((_, index) => index);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { at, values, target, weight } = examples[index] as Example;
      const side = target === 1 ? 1 : -1;
      const most = strength * weight;
      const before = dual[index] as number;
      const margin = side * (bias * BIAS_VALUE + dot(weights, at, values));
      const after = solveOne(before, most, squares[index] as number, margin);
      dual[index] = after;
      const change = (after - before) * side;
      bias += change * BIAS_VALUE;
      for (let k = 0; k < at.length; k += 1) {
        const position = at[k] as number;
        const own = scale ? (scale[position] as number) : 1;
        weights[position] = (weights[position] as number) + change * (values[k] as number) * own * own;
      }
    }
  }
  return { weights, bias: bias * BIAS_VALUE };
}

/**
 * The dual variable of one example, between 0 and `most`, all others held: the root of `q (C σ(t) − a) + m + t`. It grows with t
 * and its root lies between the two ends that σ = 0 and σ = 1 give; where Newton would leave them (flat ends, a steep middle: it
 * can swing between the ends for ever), they are halved instead.
 */
function solveOne(before: number, most: number, square: number, margin: number): number {
  let low = -margin - square * (most - before);
  let high = -margin + square * before;
  const share = before / most;
  let odds = before === 0 ? -margin : Math.log(share / (1 - share));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!(odds >= low && odds <= high)) odds = (low + high) / 2;
    const chance = sigmoid(odds);
    const value = square * (most * chance - before) + margin + odds;
    if (value > 0) high = odds;
    else low = odds;
    const change = value / (square * most * chance * (1 - chance) + 1);
    odds -= change;
    if (Math.abs(change) < CLOSE_ENOUGH) break;
  }
  return most * Math.min(1 - 1e-12, Math.max(1e-12, sigmoid(odds)));
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

function squareOf({ at, values }: Example, scale: Float64Array | undefined): number {
  let sum = BIAS_VALUE * BIAS_VALUE;
  for (let k = 0; k < at.length; k += 1) {
    const value = (values[k] as number) * (scale ? (scale[at[k] as number] as number) : 1);
    sum += value * value;
  }
  return sum;
}

function dot(weights: Float64Array, at: ArrayLike<number>, values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < at.length; k += 1) sum += (weights[at[k] as number] as number) * (values[k] as number);
  return sum;
}

/** Park and Miller's generator: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
}
