/** Weights are whole numbers from -STEPS to STEPS: finer ones cost half as many bytes again and order drafts no better. */
export const STEPS = 31;
/** Letters that JSON writes as they are. The last one of a distance says that more follows. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = LETTERS.length - 1;

/**
 * Weights of which most are zero, as text: for each other one the distance from the one before, then, after a space, all
 * weights. Apart, distances and weights compress to two thirds of what they take in turns.
 */
export function packSparse(weights: Int8Array): string {
  let [distances, values, last] = ['', '', -1];
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    const distance = at - last - 1;
    last = at;
    distances += LETTERS.charAt(MORE).repeat(Math.floor(distance / MORE)) + LETTERS.charAt(distance % MORE);
    values += LETTERS.charAt(weight + STEPS);
  }
  return values === '' ? '' : `${distances} ${values}`;
}

/**
 * Reads what `packSparse` wrote.
 *
 * @throws Error when it holds more than `size` weights.
 */
export function unpackSparse(packed: string, size: number): Int8Array<ArrayBuffer> {
  const weights = new Int8Array(size);
  const [distances = '', values = ''] = packed.split(' ');
  let [at, next] = [0, 0];
  for (const letter of distances) {
    const distance = LETTERS.indexOf(letter);
    at += distance;
    if (distance === MORE) continue;
    if (at >= size) throw new Error(`a weight at ${at}, ${size} expected`);
    weights[at] = LETTERS.indexOf(values.charAt(next)) - STEPS;
    next += 1;
    at += 1;
  }
  return weights;
}
