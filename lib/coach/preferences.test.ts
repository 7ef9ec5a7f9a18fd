import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coaching } from '../../tests/helpers/coaching';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rulesSeen = (coach: Awaited<ReturnType<typeof coaching>>['coach']): string[] =>
  coach.state()?.analysis?.findings.map(({ rule }) => rule) ?? [];

test('a draft too short to tell is read in the language that the user has fixed', async () => {
  const { coach, store, done } = await coaching('Workshop!');
  expect(rulesSeen(coach)).not.toContain('professional/anglicisms');
  await store.update({ draftLanguage: 'fr' });
  await done();
  expect(rulesSeen(coach)).toContain('professional/anglicisms');
  await store.update({ draftLanguage: 'en' });
  await done();
  expect(rulesSeen(coach)).not.toContain('professional/anglicisms');
});

test('the coach says as much as the level asks', async () => {
  const { coach, store, done } = await coaching(
    'The board is pathetic. Oh great, another survey. Elderly residents are waiting.',
  );
  const seen = async (level: 'beginner' | 'standard' | 'strict') => {
    await store.update({ level });
    await done();
    return rulesSeen(coach);
  };
  expect(await seen('beginner')).toContain('polite/insult');
  expect(await seen('beginner')).not.toContain('positive/sarcasm');
  expect(await seen('standard')).toContain('positive/sarcasm');
  expect(await seen('standard')).not.toContain('professional/age-hints');
  expect(await seen('strict')).toContain('professional/age-hints');
});
