import { expect, it } from 'vitest';
import { type Example, fitLogistic } from './logistic';

const example = (at: number[], target: 0 | 1): Example => ({
  at,
  values: at.map(() => 1),
  target,
  weight: 1,
});
const OPTIONS = { size: 3, strength: 1, passes: 50 };
const ROWS = [example([0, 2], 1), example([0], 1), example([1, 2], 0), example([1], 0)];

it('finds the optimum: the gradient of loss and pull is zero there', () => {
  const { weights, bias } = fitLogistic(ROWS, OPTIONS);
  const gradient = Array.from(weights);
  for (const { at, target } of ROWS) {
    const odds = Array.from(at).reduce((sum, position) => sum + (weights[position] ?? 0), bias);
    for (const position of Array.from(at))
      gradient[position] = (gradient[position] ?? 0) + 1 / (1 + Math.exp(-odds)) - target;
  }
  for (const one of gradient) expect(one).toBeCloseTo(0, 4);
  expect(weights[0]).toBeGreaterThan(0);
  expect(weights[1]).toBeLessThan(0);
});

it('gives the same for the same rows, and lets a larger scale be weighed more freely', () => {
  const plain = fitLogistic(ROWS, OPTIONS);
  expect(fitLogistic(ROWS, OPTIONS)).toEqual(plain);
  const freer = fitLogistic(ROWS, { ...OPTIONS, scale: Float64Array.of(3, 1, 1) });
  expect(freer.weights[0]).toBeGreaterThan(plain.weights[0] ?? 0);
});
