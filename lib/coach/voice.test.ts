import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coaching, press } from '../../tests/helpers/coaching';
import { QUIET } from './announce';
import { PAUSE } from './session';
import { createVoice, type Utterance } from './voice';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A coach whose states go to a voice, and all that it says. */
async function listening() {
  const said: string[] = [];
  const say = ({ notice, result }: Utterance) =>
    said.push([notice?.kind, result?.findings].filter((part) => part !== undefined).join(' '));
  const voice = createVoice(say, new AbortController().signal);
  const all = await coaching();
  const tell = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(PAUSE);
    voice(all.coach.state());
    await vi.advanceTimersByTimeAsync(milliseconds);
  };
  return { ...all, said, tell };
}

test('a result is said once, in a pause', async () => {
  const { said, tell } = await listening();
  await tell(QUIET / 2);
  expect(said).toEqual([]);
  await tell(QUIET);
  await tell(QUIET);
  expect(said).toEqual(['1']);
});

test('what a press has done and what it leaves to look at are one message', async () => {
  const { coach, shouting, said, tell } = await listening();
  await tell(QUIET);
  press(coach, shouting());
  await tell(0);
  await tell(2 * QUIET);
  expect(said).toEqual(['1', 'applied 0']);
});

test('the same result is news again in the next post', async () => {
  const { box, said, tell } = await listening();
  await tell(QUIET);
  const text = box.read().text;
  box.type('');
  await tell(0);
  box.type(text);
  await tell(QUIET);
  expect(said).toEqual(['1', '1']);
});
