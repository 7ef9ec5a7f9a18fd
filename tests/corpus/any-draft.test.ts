import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzeDraft } from '../../lib/analysis';
import { anyDraft, isSound } from './any-draft';

it('gives a sound analysis of whatever an editor could hold', () => {
  fc.assert(
    fc.property(anyDraft, (text) => isSound(text, analyzeDraft(text, { level: 'strict' }))),
    { numRuns: 3_000, seed: 1 },
  );
});

it('gives the same analysis twice, and plain data', () => {
  const text = 'Vous êtes nuls!!! LISEZ LE RAPPORT #WEAAD';
  const first = analyzeDraft(text);
  expect(analyzeDraft(text)).toEqual(first);
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
});
