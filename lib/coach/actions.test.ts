import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coaching, press, SHOUT } from '../../tests/helpers/coaching';
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
    const card = shouting();
    press(coach, card);
    await done();
    expect(box.read().text).toBe('Lisez le rapport. Merci beaucoup.');
    expect(coach.state()?.notice).toEqual({ kind: 'applied', canUndo: true, copy: null });
    coach.actions.undo();
    await done();
    expect(box.read().text).toBe(SHOUT);
  });

  test('after the writer has written on, the way back is gone with its notice', async () => {
    const { coach, box, shouting, done } = await coaching();
    const card = shouting();
    press(coach, card);
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
      const card = shouting();
      box.type(typed);
      press(coach, card);
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
    const card = shouting();
    box.type(typed);
    press(coach, card);
    await vi.advanceTimersByTimeAsync(PAUSE);
    await done();
    expect(box.read().text).toBe(typed);
    expect(coach.state()?.notice?.kind).toBe('stale');
  });

  test('one that was drawn before its words were read anew is applied all the same', async () => {
    const { coach, box, shouting, done } = await coaching();
    const drawn = shouting();
    box.type('LISEZ LE RAPPORTAGE. Merci beaucoup.');
    await vi.advanceTimersByTimeAsync(PAUSE);
    press(coach, drawn);
    await done();
    expect(box.read().text).toBe('Lisez le rapportage. Merci beaucoup.');
  });

  test('nothing is written when the writer goes on after the press', async () => {
    const { coach, box, shouting } = await coaching();
    const card = shouting();
    box.type('LISEZ LE RAPPORT! Merci beaucoup.');
    press(coach, card);
    box.type('LISEZ LE RAPPORT! Merci beaucoup. Bonne');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(box.read().text).toBe('LISEZ LE RAPPORT! Merci beaucoup. Bonne');
    expect(coach.state()?.notice?.kind).toBe('stale');
  });

  test('a box that refuses offers to copy', async () => {
    const { coach, box, clipboard, shouting, done } = await coaching();
    box.answer = 'refused';
    const card = shouting();
    press(coach, card);
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
