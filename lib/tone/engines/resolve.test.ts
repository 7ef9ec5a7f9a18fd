import { expect, it } from 'vitest';
import { analyzeDraft } from '../../analysis';

it('gives the same id to the same words wherever they move, and tells repeated ones apart', () => {
  const ids = (text: string): string[] =>
    analyzeDraft(text, { language: 'en' }).findings.map((one) => one.id);
  const before = ids('STOP IGNORING us.');
  expect(ids('Please, friends: STOP IGNORING us.')).toEqual(before);
  expect(new Set(ids('STOP IGNORING us. Really, STOP IGNORING us.')).size).toBe(2);
});
