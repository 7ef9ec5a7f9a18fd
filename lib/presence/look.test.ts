import { expect, test } from 'vitest';
import { isDark } from './look';

test.each([
  ['X’s light theme', 'rgb(255, 255, 255)', false],
  ['lights out', 'rgb(0, 0, 0)', true],
  ['the dim theme of former days', 'rgb(21, 32, 43)', true],
  ['high contrast', 'rgb(5, 5, 5)', true],
  ['a page that paints nothing', 'rgba(0, 0, 0, 0)', false],
  ['a colour in another notation', 'canvas', false],
])('%s', (_, color, dark) => {
  expect(isDark(color)).toBe(dark);
});
