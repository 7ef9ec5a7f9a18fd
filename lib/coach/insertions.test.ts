import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coaching } from '../../tests/helpers/coaching';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('puts a lighter sign in the place of every one that counts twice, in one step that can be taken back', async () => {
  const text = 'Voici\u202f: trois jours\u202f; deux € et une fête.';
  const { coach, box, done } = await coaching(text);
  coach.actions.lighten('\u202f');
  await done();
  expect(box.read().text).toBe(text.replaceAll('\u202f', '\u00a0'));
  coach.actions.undo();
  await done();
  expect(box.read().text).toBe(text);
  coach.actions.lighten('€');
  await done();
  expect(coach.state()?.notice?.kind).toBe('stale');
});
