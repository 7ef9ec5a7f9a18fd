import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { typedBox } from '../../tests/helpers/typed-box';
import { analyzeDraft } from '../analysis';
import { PATIENCE, PAUSE, startSession } from './session';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function started(text = '') {
  const end = new AbortController();
  const box = typedBox('1', text);
  const read: string[] = [];
  const heard: boolean[] = [];
  const session = startSession(
    box,
    async (draft) => {
      read.push(draft.text);
      return analyzeDraft(draft.text);
    },
    (settled) => heard.push(settled),
    end.signal,
  );
  return { box, session, read, heard, end };
}

describe('a draft is read when the typist pauses', () => {
  test('never between two keys of a fast typist', async () => {
    const { box, read } = started();
    for (const text of ['L', 'LI', 'LIS', 'LISE', 'LISEZ']) {
      box.type(text);
      await vi.advanceTimersByTimeAsync(PAUSE - 20);
    }
    expect(read).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(read).toEqual(['LISEZ']);
  });

  test('not while there are keys of which the box has not told yet', async () => {
    const { box, read } = started();
    box.type('LISEZ');
    await vi.advanceTimersByTimeAsync(PAUSE - 20);
    const later = { ...box.read(), text: 'LISEZ LE', version: box.read().version + 1 };
    box.read = () => later;
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(read).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(read).toEqual(['LISEZ LE']);
  });

  test('within a quarter of a second after the last key', async () => {
    const { box, session } = started();
    box.type('LISEZ LE RAPPORT');
    await vi.advanceTimersByTimeAsync(250);
    expect([...session.snapshot().live.values()].map(({ rule }) => rule)).toContain('polite/shouting');
  });

  test('a text that was there before the coach is read as well', async () => {
    const { read } = started('Bonjour à toutes');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(read).toEqual(['Bonjour à toutes']);
  });

  test('nothing is read after the box is gone', async () => {
    const { box, read, end } = started();
    box.type('Bonjour');
    end.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toEqual([]);
  });
});

describe('between two readings', () => {
  test('a finding follows the text while words are typed before it', async () => {
    const { box, session } = started('Bon. LISEZ LE RAPPORT. Merci.');
    await vi.advanceTimersByTimeAsync(PAUSE);
    box.type('Bonjour. LISEZ LE RAPPORT. Merci.');
    const [finding] = session.snapshot().live.values();
    expect(finding?.range).toEqual({ start: 9, end: 25 });
  });

  test('a finding whose words are being changed is dropped until the next reading', async () => {
    const { box, session } = started('LISEZ LE RAPPORT. Merci.');
    await vi.advanceTimersByTimeAsync(PAUSE);
    box.type('LISEZ LE RAPPORT! Merci.');
    expect(session.snapshot().live.size).toBe(0);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(session.snapshot().live.size).toBe(1);
  });
});

test('an analysis that fails never reaches the page, and the draft is still there', async () => {
  const box = typedBox('1', 'Bonjour');
  const session = startSession(
    box,
    () => Promise.reject(new Error('rule')),
    () => undefined,
    new AbortController().signal,
  );
  session.refresh();
  await vi.advanceTimersByTimeAsync(0);
  expect(session.snapshot()).toMatchObject({ failed: true, draft: { text: 'Bonjour' } });
});

test('an answer about a draft that has changed since is dropped', async () => {
  const box = typedBox('1', 'LISEZ LE RAPPORT');
  const answers: (() => void)[] = [];
  const session = startSession(
    box,
    ({ text }) => new Promise((resolve) => answers.push(() => resolve(analyzeDraft(text)))),
    () => undefined,
    new AbortController().signal,
  );
  await vi.advanceTimersByTimeAsync(PAUSE);
  box.type('Bonjour');
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(session.snapshot()).toMatchObject({ analysis: null, draft: { text: 'Bonjour' } });
});

test('whoever waits for a reading does not wait for ever', async () => {
  const box = typedBox('1', 'Bonjour');
  const never = () => new Promise<null>(() => undefined);
  const session = startSession(box, never, () => undefined, new AbortController().signal);
  box.type('Bonjour à toutes');
  let over = false;
  void session.whenRead().then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toBe(true);
});
