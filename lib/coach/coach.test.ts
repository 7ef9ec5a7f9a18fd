import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coaching, SHOUT } from '../../tests/helpers/coaching';
import { typedBox } from '../../tests/helpers/typed-box';
import { PAUSE } from './session';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('suggestions', () => {
  test('one is applied to its words alone, and can be taken back', async () => {
    const { coach, box, shouting, done } = await coaching();
    const finding = shouting()?.finding;
    coach.actions.apply(finding?.id ?? '', finding?.suggestions[0]?.id ?? '');
    await done();
    expect(box.read().text).toBe('Lisez le rapport. Merci beaucoup.');
    expect(coach.state()?.notice).toEqual({ kind: 'applied', canUndo: true, copy: null });
    coach.actions.undo();
    await done();
    expect(box.read().text).toBe(SHOUT);
  });

  test('after the writer has written on, the way back is gone with its notice', async () => {
    const { coach, box, shouting, done } = await coaching();
    const finding = shouting()?.finding;
    coach.actions.apply(finding?.id ?? '', finding?.suggestions[0]?.id ?? '');
    await done();
    box.type(`${box.read().text} Bonne journée.`);
    coach.actions.undo();
    await done();
    expect(box.read().text).toBe('Lisez le rapport. Merci beaucoup. Bonne journée.');
    expect(coach.state()?.notice).toBeNull();
  });

  test.each([
    ['the same words', 'LISEZ LE RAPPORT! Merci beaucoup.', 'Lisez le rapport! Merci beaucoup.'],
    ['the words written on', 'LISEZ LE RAPPORTAGE. Merci beaucoup.', 'Lisez le rapportage. Merci beaucoup.'],
  ])(
    'one that is pressed just after a key is applied once the key was read: %s',
    async (_, typed, mended) => {
      const { coach, box, shouting, done } = await coaching();
      const finding = shouting()?.finding;
      box.type(typed);
      coach.actions.apply(finding?.id ?? '', finding?.suggestions[0]?.id ?? '');
      await done();
      expect(box.read().text).toBe(typed);
      await vi.advanceTimersByTimeAsync(PAUSE);
      expect(box.read().text).toBe(mended);
      expect(coach.state()?.notice?.kind).toBe('applied');
    },
  );

  test.each([
    ['other words', 'VOYEZ LE RAPPORT. Merci beaucoup.'],
    ['no such words', 'Lisez ce rapport. Merci beaucoup.'],
  ])('nothing is written when the key has made %s of them', async (_, typed) => {
    const { coach, box, shouting, done } = await coaching();
    const finding = shouting()?.finding;
    box.type(typed);
    coach.actions.apply(finding?.id ?? '', finding?.suggestions[0]?.id ?? '');
    await vi.advanceTimersByTimeAsync(PAUSE);
    await done();
    expect(box.read().text).toBe(typed);
    expect(coach.state()?.notice?.kind).toBe('stale');
  });

  test('nothing is written when the writer goes on after the press', async () => {
    const { coach, box, shouting } = await coaching();
    const finding = shouting()?.finding;
    box.type('LISEZ LE RAPPORT! Merci beaucoup.');
    coach.actions.apply(finding?.id ?? '', finding?.suggestions[0]?.id ?? '');
    box.type('LISEZ LE RAPPORT! Merci beaucoup. Bonne');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(box.read().text).toBe('LISEZ LE RAPPORT! Merci beaucoup. Bonne');
    expect(coach.state()?.notice?.kind).toBe('stale');
  });

  test('a box that refuses offers to copy', async () => {
    const { coach, box, clipboard, shouting, done } = await coaching();
    box.answer = 'refused';
    const finding = shouting()?.finding;
    coach.actions.apply(finding?.id ?? '', finding?.suggestions[0]?.id ?? '');
    await done();
    expect(coach.state()?.notice).toEqual({ kind: 'refused', canUndo: false, copy: 'Lisez le rapport' });
    coach.actions.copy();
    await done();
    expect(clipboard).toEqual(['Lisez le rapport']);
    expect(coach.state()?.notice?.kind).toBe('copied');
  });

  test('a hashtag goes to the end, apart from the text', async () => {
    const { coach, box, done } = await coaching('Parlons-en');
    coach.actions.insertTag('#WEAAD2026');
    await done();
    expect(box.read().text).toBe('Parlons-en #WEAAD2026 ');
  });
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
  coach.actions.ignore(shouting()?.finding.id ?? '');
  gone.abort();
  expect(coach.state()).toBeNull();
});

test('what a write has to say comes too late when its box is gone', async () => {
  const { coach, shouting, gone, done } = await coaching();
  coach.add(typedBox('2'), new AbortController().signal);
  const finding = shouting()?.finding;
  coach.actions.apply(finding?.id ?? '', finding?.suggestions[0]?.id ?? '');
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

describe('answering a heated post', () => {
  const parent = (text: string) => ({ kind: 'reply' as const, parent: { text, language: null } });

  test('offers openings in the language of the reply', async () => {
    const { coach } = await coaching(
      'We hear you and we want to help.',
      parent('ARRÊTEZ DE MENTIR MAINTENANT'),
    );
    expect(coach.state()?.openings).toBe('en');
  });

  test('a calm post gets no such offer', async () => {
    const { coach } = await coaching('Merci!', parent('La formation a lieu mardi à Moncton.'));
    expect(coach.state()?.openings).toBeNull();
  });
});
