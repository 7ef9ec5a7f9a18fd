import { expect, it } from 'vitest';
import { dayInWords, daysInWords } from './days';

const day = (iso: string) => new Date(iso);

it.each([
  ['2026-11-01', '1er novembre 2026', 'November 1, 2026'],
  ['2026-11-11', '11 novembre 2026', 'November 11, 2026'],
  ['2021-12-31', '31 décembre 2021', 'December 31, 2021'],
])('writes %s in both languages', (iso, french, english) => {
  expect(dayInWords('fr', day(iso), 'UTC')).toBe(french);
  expect(dayInWords('en', day(iso), 'UTC')).toBe(english);
});

it.each([
  ['2026-11-01', '2026-11-30', '1er–30 novembre 2026'],
  ['2026-11-01', '2026-11-01', '1er novembre 2026'],
  ['2026-11-28', '2026-12-01', '28 novembre – 1er décembre 2026'],
  ['2021-12-31', '2022-01-01', '31 décembre 2021 – 1er janvier 2022'],
])('writes %s to %s', (first, last, french) => {
  expect(daysInWords('fr', day(first), day(last)).replace(/\s/g, ' ')).toBe(french);
});
