import { expect, test } from 'vitest';
import { tagOf } from './own-tags';

test.each([
  ['Aînés', '#Aînés'],
  ['#aîné·e·s', '#aîné·e·s'],
  ['  ##MPF2026 ', '#MPF2026'],
  ['e\u0301quite\u0301', '#équité'],
])('%s becomes %s', (typed, tag) => {
  expect(tagOf(typed)).toBe(tag);
});

test.each(['', '#', '2026', 'deux mots', 'l’aînée', 'abus-financier', 'a'.repeat(101)])(
  'X would not read “%s” as one hashtag',
  (typed) => {
    expect(tagOf(typed)).toBeNull();
  },
);
