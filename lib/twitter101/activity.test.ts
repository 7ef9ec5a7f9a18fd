import { describe, expect, test } from 'vitest';
import type { Sent } from '../model/event';
import { itemsDoneBy, mix, noActivity, reduceActivity, series } from './activity';
import { markOf, noProgress, reduceProgress } from './progress';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 23, 17);
const sent = (id: string, more: Partial<Sent> = {}): Sent => ({
  id,
  kind: 'post',
  picture: false,
  way: null,
  ...more,
});

describe('what was sent', () => {
  test('counts once, however often it is told', () => {
    const once = reduceActivity(noActivity(), { type: 'activity/sent', sent: sent('a') }, { now: NOW });
    expect(reduceActivity(once, { type: 'activity/sent', sent: sent('a') }, { now: NOW + 1 })).toBe(once);
  });

  test('fills the chart with the last 30 days only', () => {
    const old = reduceActivity(
      noActivity(),
      { type: 'activity/sent', sent: sent('old', { way: 'ask' }) },
      { now: NOW - 31 * DAY },
    );
    const both = reduceActivity(
      old,
      { type: 'activity/sent', sent: sent('new', { way: 'story' }) },
      { now: NOW },
    );
    expect(mix(both, NOW)).toEqual({ listen: 0, story: 1, knowledge: 0, community: 0, ask: 0 });
  });

  test('changes its way when the user corrects the guess', () => {
    const guessed = reduceActivity(
      noActivity(),
      { type: 'activity/sent', sent: sent('a', { way: 'ask' }) },
      { now: NOW },
    );
    const corrected = reduceActivity(
      guessed,
      { type: 'activity/way', id: 'a', way: 'community' },
      { now: NOW },
    );
    expect(mix(corrected, NOW)).toMatchObject({ ask: 0, community: 1 });
  });

  test('ticks the first post, the picture and the answer by itself', () => {
    expect(itemsDoneBy(sent('a', { picture: true }))).toEqual(['profile/first-post', 'routine/picture']);
    const progress = reduceProgress(
      noProgress(),
      { type: 'activity/sent', sent: sent('b', { kind: 'reply' }) },
      { now: NOW, device: 'here' },
    );
    expect(markOf(progress, 'routine/answer')).toBe('done');
    expect(markOf(progress, 'profile/first-post')).toBe('open');
  });
});

describe('a series of visits', () => {
  test('counts the days with a visit', () => {
    expect(series(['2026-11-19', '2026-11-20', '2026-11-21'], '2026-11-21')).toBe(3);
  });

  test('does not end because today’s visit is still to come', () => {
    expect(series(['2026-11-19', '2026-11-20'], '2026-11-21')).toBe(2);
  });

  test('forgives a weekend, and two days in a row at any time', () => {
    expect(series(['2026-11-20', '2026-11-23'], '2026-11-23')).toBe(2);
    expect(series(['2026-11-20'], '2026-11-23')).toBe(1);
  });

  test('begins anew after three days without a visit', () => {
    expect(series(['2026-11-18', '2026-11-22', '2026-11-23'], '2026-11-23')).toBe(2);
    expect(series(['2026-11-18'], '2026-11-22')).toBe(0);
  });

  test('is not disturbed by the change of clocks, a leap day or a new year', () => {
    expect(series(['2026-10-31', '2026-11-01', '2026-11-02'], '2026-11-02')).toBe(3);
    expect(series(['2028-02-28', '2028-02-29', '2028-03-01'], '2028-03-01')).toBe(3);
    expect(series(['2026-12-31', '2027-01-01'], '2027-01-01')).toBe(2);
  });
});
