import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding';
import { changeBetween, inverse, remapFinding, remapRange } from './remap';

const finding = (start: number, end: number): Finding => ({
  id: 'polite/insult:nuls:0',
  rule: 'polite/insult',
  principle: 'polite',
  severity: 'fix',
  range: { start, end },
  message: { key: 'rule.polite/insult', params: {} },
  suggestions: [{ id: 'a', edit: { range: { start, end }, text: 'à revoir' } }],
  source: 'three-ps',
});

const moved = (before: string, after: string, words: string) => {
  const start = before.indexOf(words);
  const change = changeBetween(before, after);
  if (!change) throw new Error('the texts are equal');
  const there = remapFinding(finding(start, start + words.length), change);
  return there?.range ? after.slice(there.range.start, there.range.end) : null;
};

describe('findings follow the text', () => {
  test('words typed before a finding move it', () => {
    expect(moved('C’est nul. Merci.', 'Oui! C’est nul. Merci.', 'nul')).toBe('nul');
  });

  test('words typed after it leave it where it was', () => {
    expect(moved('C’est nul. Merci.', 'C’est nul. Merci bien.', 'nul')).toBe('nul');
  });

  test('a letter added to the word makes another word: it is dropped', () => {
    expect(moved('C’est nul. Merci.', 'C’est nulle. Merci.', 'nul')).toBeNull();
  });

  test('a letter put right before the word drops it as well', () => {
    expect(moved('un nul.', 'un annul.', 'nul')).toBeNull();
  });

  test('a change inside the word drops it', () => {
    expect(moved('C’est nul.', 'C’est nl.', 'nul')).toBeNull();
  });

  test('a finding on the whole draft stays, an edit whose place was touched goes', () => {
    const whole: Finding = { ...finding(0, 3), range: null };
    const change = changeBetween('abc def', 'abX def');
    expect(change && remapFinding(whole, change)).toMatchObject({ range: null, suggestions: [] });
  });

  test('equal texts have no change', () => {
    expect(changeBetween('nul', 'nul')).toBeNull();
  });
});

test('whatever is typed, a range that is kept still holds the same words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, a, b) => {
      const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const change = changeBetween(before, after);
      const there = change ? remapRange({ start, end }, change) : { start, end };
      if (there) expect(after.slice(there.start, there.end)).toBe(before.slice(start, end));
    }),
  );
});

test('an edit can be taken back', () => {
  const before = 'Vous êtes nuls.';
  const edit = { range: { start: 10, end: 14 }, text: 'à revoir' };
  const after = `${before.slice(0, 10)}${edit.text}${before.slice(14)}`;
  const back = inverse(edit, before);
  expect(after.slice(0, back.range.start) + back.text + after.slice(back.range.end)).toBe(before);
});
