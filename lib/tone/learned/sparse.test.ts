import { expect, it } from 'vitest';
import { packSparse, unpackSparse } from './sparse';

it('reads back what it wrote, near and far weights alike', () => {
  const weights = new Int8Array(70_000);
  for (const [at, weight] of [
    [0, 1],
    [1, -1],
    [129, 31],
    [130, -31],
    [40_000, 5],
    [69_999, -8],
  ] as const)
    weights[at] = weight;
  expect(unpackSparse(packSparse(weights), weights.length)).toEqual(weights);
  expect(packSparse(new Int8Array(9))).toBe('');
});

it('refuses weights that do not fit', () => {
  const weights = new Int8Array(10);
  weights[9] = 1;
  expect(() => unpackSparse(packSparse(weights), 5)).toThrow('5 expected');
});
