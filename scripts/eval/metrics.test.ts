import { expect, it } from 'vitest';
import { measure } from './metrics';

const row = (flag: boolean, score: number) => ({ flag, score });

it('measures a perfect, a blind and a backward engine', () => {
  const labels = [1, 1, 0, 0] as const;
  expect(measure([row(true, 0.9), row(true, 0.8), row(false, 0.2), row(false, 0.1)], labels)).toMatchObject({
    auc: { value: 1 },
    precision: { value: 1 },
    recall: { value: 1 },
    f1: 1,
    falseAlarms: { value: 0 },
  });
  expect(measure([row(false, 0), row(false, 0), row(false, 0), row(false, 0)], labels)).toMatchObject({
    auc: { value: 0.5 },
    precision: null,
    recall: { value: 0 },
    f1: null,
  });
  expect(measure([row(false, 0), row(false, 0), row(true, 1), row(true, 1)], labels).auc?.value).toBe(0);
});

it('gives no figure that the rows cannot give', () => {
  expect(measure([row(true, 1)], [0])).toMatchObject({ auc: null, recall: null, falseAlarms: { value: 1 } });
});

it('gives Wilson’s interval: 0 alarms in 95 may still be 3.9 %', () => {
  const { falseAlarms } = measure(Array(95).fill(row(false, 0)), Array(95).fill(0));
  expect(falseAlarms?.high).toBeCloseTo(0.0389, 3);
});
