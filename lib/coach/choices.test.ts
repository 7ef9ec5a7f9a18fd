import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coaching, SHOUT } from '../../tests/helpers/coaching';
import { PAUSE } from './session';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the user’s choices', () => {
  test('“ignore once” survives edits and movement, and can be taken back', async () => {
    const { coach, box, shouting } = await coaching();
    coach.actions.ignore(shouting()?.name ?? '');
    box.type(`Bonjour. ${SHOUT}`);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(shouting()).toBeUndefined();
    coach.actions.ignore('other');
    coach.actions.undo();
    expect(shouting()).toBeUndefined();
  });

  test('“ignore once” survives letters that are added to its very words', async () => {
    const { coach, box, shouting } = await coaching('Bon, LISEZ LE RAPPOR');
    coach.actions.ignore(shouting()?.name ?? '');
    for (const text of ['Bon, LISEZ LE RAPPORT', 'Bon, LISEZ LE RAPPORT, merci']) {
      box.type(text);
      await vi.advanceTimersByTimeAsync(PAUSE);
      expect(shouting()).toBeUndefined();
    }
  });

  test('“ignore once” of a card whose words are gone says so', async () => {
    const { coach, box, shouting } = await coaching();
    const drawn = shouting()?.name ?? '';
    box.type('Lisez le rapport. Merci beaucoup.');
    await vi.advanceTimersByTimeAsync(PAUSE);
    coach.actions.ignore(drawn);
    expect(coach.state()?.notice?.kind).toBe('stale');
  });

  test('“ignore once” is undone by its own notice', async () => {
    const { coach, shouting } = await coaching();
    coach.actions.ignore(shouting()?.name ?? '');
    expect(shouting()).toBeUndefined();
    coach.actions.undo();
    expect(shouting()).toBeDefined();
  });

  test('a new post in the same box begins with nothing ignored', async () => {
    const { coach, box, shouting } = await coaching();
    coach.actions.ignore(shouting()?.name ?? '');
    box.type('');
    box.type(SHOUT);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(shouting()).toBeDefined();
  });

  test('“never this rule” is stored, and can be taken back', async () => {
    const { coach, store, shouting, done } = await coaching();
    coach.actions.never('polite/shouting');
    await done();
    expect(shouting()).toBeUndefined();
    expect(store.now().off.rules).toEqual(['polite/shouting']);
    coach.actions.undo();
    await done();
    expect(shouting()).toBeDefined();
    expect(store.now().off.rules).toEqual([]);
  });

  test.each(['post', 'tab', 'account', 'everywhere'] as const)(
    'silence for %s, and awake again',
    async (silence) => {
      const { coach, box, shouting, done } = await coaching();
      coach.actions.silence(silence);
      expect(coach.state()?.off).toBe(silence);
      expect(coach.visible()).toEqual([]);
      box.type(`${SHOUT} Encore.`);
      await vi.advanceTimersByTimeAsync(PAUSE);
      expect(coach.state()?.cards).toEqual([]);
      coach.actions.wake();
      await done();
      expect(coach.state()?.off).toBeNull();
      expect(shouting()).toBeDefined();
    },
  );

  test('a silence chosen elsewhere takes the sidebar away', async () => {
    const { coach, store } = await coaching();
    await store.silence(true);
    expect(coach.state()).toBeNull();
  });

  test('a choice that cannot be stored says so and holds in this tab', async () => {
    const { coach, store, shouting, done } = await coaching();
    store.outcome = 'refused';
    coach.actions.never('polite/shouting');
    await done();
    expect(coach.state()?.notice?.kind).toBe('save-failed');
    expect(shouting()).toBeUndefined();
  });
});
