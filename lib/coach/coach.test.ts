import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coaching, press, SHOUT } from '../../tests/helpers/coaching';
import { typedBox } from '../../tests/helpers/typed-box';
import { PAUSE } from './session';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('quiet presence', () => {
  test('an empty box that nobody uses shows nothing', async () => {
    const { coach, box } = await coaching();
    box.type('');
    await vi.advanceTimersByTimeAsync(PAUSE);
    coach.focus(null);
    expect(coach.state()).toBeNull();
  });

  test('a box that goes away takes the sidebar with it, and the one behind comes back', async () => {
    const { coach, gone } = await coaching();
    const modal = new AbortController();
    coach.add(typedBox('2', 'Un autre message'), modal.signal);
    coach.focus('2');
    expect(coach.state()?.composer).toBe('2');
    modal.abort();
    expect(coach.state()?.composer).toBe('1');
    gone.abort();
    expect(coach.state()).toBeNull();
  });
});

test('what was said about a box goes with it', async () => {
  const { coach, shouting, gone } = await coaching();
  coach.add(typedBox('2'), new AbortController().signal);
  coach.actions.ignore(shouting()?.name ?? '');
  gone.abort();
  expect(coach.state()).toBeNull();
});

test('what a write has to say comes too late when its box is gone', async () => {
  const { coach, shouting, gone, done } = await coaching();
  coach.add(typedBox('2'), new AbortController().signal);
  press(coach, shouting());
  gone.abort();
  await done();
  expect(coach.state()).toBeNull();
});

test('the box in use stays in view when its focus goes to a button of the page and another box had appeared', async () => {
  const { coach } = await coaching();
  coach.add(typedBox('2'), new AbortController().signal);
  coach.focus(null);
  expect(coach.state()?.composer).toBe('1');
});

test('a thread is summed up over all its boxes', async () => {
  const position = { index: 0, count: 2 };
  const { coach } = await coaching(SHOUT, { kind: 'thread', position });
  const second = typedBox('2', 'Merci de votre écoute.');
  second.details = { ...second.details, kind: 'thread', position: { index: 1, count: 2 } };
  coach.add(second, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state()?.thread).toEqual({ boxes: 2, toLook: 1 });
});

describe('the limit', () => {
  test('follows what the page shows, and is remembered for the next empty box', async () => {
    const { coach, store } = await coaching(SHOUT, { limit: 25_000 });
    expect(coach.state()?.analysis?.length.limit).toBe(25_000);
    expect(store.now().lastLimit).toBe(25_000);
  });

  test('follows the user’s own word before the page’s', async () => {
    const { coach, store, done } = await coaching(SHOUT, { limit: 25_000 });
    await store.update({ longPosts: 'no' });
    await done();
    expect(coach.state()?.analysis?.length.limit).toBe(280);
  });
});
