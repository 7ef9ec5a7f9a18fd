import { expect, test } from 'vitest';
import { pitchOf } from './pitch';

test.each([
  [
    ['Une maison pour aînés', 'Écoute et respect', 'Nous voulons apprendre de vous!'],
    'Une maison pour aînés. Écoute et respect. Nous voulons apprendre de vous!',
  ],
  [['  A   house ', '', 'To learn…'], 'A house. To learn…'],
  [['', ' ', ''], ''],
])('the answers %j become “%s”', ([who = '', values = '', why = ''], pitch) => {
  expect(pitchOf({ who, values, why })).toBe(pitch);
});
