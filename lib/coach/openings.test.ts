import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coaching } from '../../tests/helpers/coaching';
import { QUIET } from './announce';
import { PAUSE } from './session';
import { createVoice } from './voice';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const ANGRY = 'ARRÊTEZ DE MENTIR MAINTENANT';
const answering = (text: string, language: string | null = null) => ({
  kind: 'reply' as const,
  parent: { text, language },
});

describe('answering a heated post', () => {
  test('a breath is offered before the first key, in the language of that post', async () => {
    const { coach } = await coaching('', answering('You lied to us all. What a disgrace!!'));
    expect(coach.state()).toMatchObject({ empty: true, openings: 'en' });
  });

  test('where its words are too few, the page’s word counts for their language', async () => {
    const { coach } = await coaching('', answering('😡😡 ?!', 'en-CA'));
    expect(coach.state()?.openings).toBe('en');
  });

  test('the user’s own language of drafts comes first', async () => {
    const { coach, store, box, done } = await coaching('', answering(ANGRY));
    await store.update({ draftLanguage: 'en' });
    await done();
    expect(coach.state()?.openings).toBe('en');
    box.type('Merci');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(coach.state()?.openings).toBe('en');
  });

  test('openings are in the language of the reply once it is known', async () => {
    const { coach } = await coaching('We hear you and we want to help.', answering(ANGRY));
    expect(coach.state()?.openings).toBe('en');
  });

  test('an opening goes into the empty box', async () => {
    const { coach, box, done } = await coaching('', answering(ANGRY));
    coach.actions.insertOpening('Merci d’en parler.');
    await done();
    expect(box.read().text).toBe('Merci d’en parler. ');
  });

  test('a calm post gets no such offer', async () => {
    const { coach } = await coaching('Merci!', answering('La formation a lieu mardi à Moncton.'));
    expect(coach.state()?.openings).toBeNull();
  });

  test('the offer goes when another post is answered in the same box', async () => {
    const { coach, box } = await coaching('Merci', answering(ANGRY));
    box.details = { ...box.details, ...answering('La formation a lieu mardi à Moncton.') };
    box.type('Merci!');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(coach.state()?.openings).toBeNull();
  });

  test('nothing is read for a coach that is silent', async () => {
    const { coach, store } = await coaching('', answering('La formation a lieu mardi.'));
    await store.silence(true);
    coach.focus(null);
    coach.focus('1');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(coach.state()).toBeNull();
  });

  test('a screen reader hears of it once', async () => {
    const { coach, box } = await coaching('', answering(ANGRY));
    const said: (number | null)[] = [];
    const voice = createVoice(
      ({ heated, result }) => heated && said.push(result?.findings ?? null),
      new AbortController().signal,
    );
    for (const text of ['', 'Bonjour', 'Bonjour à vous et merci']) {
      if (text !== '') box.type(text);
      await vi.advanceTimersByTimeAsync(PAUSE);
      voice(coach.state());
      await vi.advanceTimersByTimeAsync(QUIET);
    }
    expect(said).toEqual([null]);
  });
});
