import { expect, it } from 'vitest';
import { tuOf, vousOf, vousOfCall } from './address';

it.each([
  ['peux', 'pouvez'],
  ['partages', 'partagez'],
  ['feras', 'ferez'],
  ['pourrais', 'pourriez'],
  ['appelles', 'appelez'],
  ['étais', 'étiez'],
  ['règles', null],
])('tu %s → vous %s', (tu, vous) => {
  expect(vousOf(tu)).toBe(vous);
});

it('turns calls, and goes back only where it is sure', () => {
  expect(['viens', 'inscris', 'appelle', 'sois', 'pas'].map(vousOfCall)).toEqual([
    'venez',
    'inscrivez',
    'appelez',
    'soyez',
    null,
  ]);
  expect(['pouvez', 'partagez', 'montrez', 'pourriez'].map(tuOf)).toEqual(['peux', 'partages', null, null]);
});
