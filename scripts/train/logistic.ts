/** Positions and values of one example; the target is 0 or 1. */
export interface Example {
  readonly at: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly target: 0 | 1;
  /** How much the example counts. */
  readonly weight: number;
}

export interface Fitted {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface FitOptions {
  readonly size: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly l2: number;
}

/** Logistic regression by AdaGrad (Duchi et al. 2011), in a fixed order of examples: the same data give the same weights. */
export function fitLogistic(examples: readonly Example[], { size, epochs, rate, l2 }: FitOptions): Fitted {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  let bias = 0;
  let biasSquares = 1e-3;
  const random = seeded(1);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { at, values, target, weight } = examples[index] as Example;
      const error = (sigmoid(bias + dot(weights, at, values)) - target) * weight;
      for (let k = 0; k < at.length; k += 1) {
        const position = at[k] as number;
        const gradient = error * (values[k] as number) + l2 * (weights[position] as number);
        squares[position] = (squares[position] as number) + gradient ** 2;
        weights[position] =
          (weights[position] as number) - (rate * gradient) / Math.sqrt(squares[position] as number);
      }
      biasSquares += error ** 2;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

function dot(weights: Float32Array, at: ArrayLike<number>, values: ArrayLike<number>): number {
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
