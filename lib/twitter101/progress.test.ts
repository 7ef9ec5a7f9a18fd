import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoachEvent } from '../model/event';
import { mergeProgress } from './merge';
import { nextItem, overall, shareOf } from './overview';
import { entryOf, markOf, noProgress, type Progress, reduceProgress } from './progress';
import { items, stages } from './steps';

const NOON = Date.UTC(2026, 10, 23, 17);

/** Plays events, one a second from noon, on one device. */
const play = (events: readonly CoachEvent[], from: Progress = noProgress(), device = 'here'): Progress =>
  events.reduce(
    (progress, event, second) => reduceProgress(progress, event, { now: NOON + second * 1000, device }),
    from,
  );

const marked = (item: string, mark: 'open' | 'done' | 'later' | 'notForUs'): CoachEvent => ({
  type: 'progress/marked',
  item,
  mark,
});
const seen = (...seenItems: string[]): CoachEvent => ({ type: 'progress/seen', items: seenItems });

describe('progress', () => {
  test('remembers a tick, when it was made, and that a hand made it', () => {
    expect(entryOf(play([marked('profile/bio', 'done')]), 'profile/bio').marked).toEqual({
      mark: 'done',
      by: 'hand',
      at: NOON,
      device: 'here',
    });
  });

  test('an undone tick is open again', () => {
    const progress = play([marked('profile/bio', 'done'), marked('profile/bio', 'open')]);
    expect(markOf(progress, 'profile/bio')).toBe('open');
  });

  test('the coach ticks what it saw', () => {
    const progress = play([seen('profile/bio', 'profile/website')]);
    expect(entryOf(progress, 'profile/website').marked).toMatchObject({ mark: 'done', by: 'seen' });
  });

  test('the coach never ticks again what the user has undone, or said is not for them', () => {
    const undone = play([seen('profile/bio'), marked('profile/bio', 'open'), seen('profile/bio')]);
    expect(markOf(undone, 'profile/bio')).toBe('open');
    const refused = play([marked('profile/banner', 'notForUs'), seen('profile/banner')]);
    expect(markOf(refused, 'profile/banner')).toBe('notForUs');
  });

  test('a note and a tick on one item live beside each other', () => {
    const progress = play([
      { type: 'progress/noted', item: 'begin/person', note: 'Marie, puis Ali' },
      marked('begin/person', 'done'),
    ]);
    expect(entryOf(progress, 'begin/person')).toMatchObject({
      noted: { note: 'Marie, puis Ali' },
      marked: { mark: 'done' },
    });
  });

  test('the same event twice changes nothing, so it may be sent again', () => {
    const once = play([marked('profile/bio', 'done'), seen('profile/photo')]);
    expect(play([marked('profile/bio', 'done'), seen('profile/photo')], once)).toBe(once);
  });

  test('an act is younger than what it replaces, even when another device’s clock is years ahead', () => {
    const ahead: Progress = {
      erasedAt: 0,
      entries: {
        'profile/bio': {
          marked: { mark: 'done', by: 'hand', at: Date.UTC(2099, 0), device: 'there' },
          noted: null,
        },
      },
    };
    const here = play([marked('profile/bio', 'open')], ahead);
    expect(markOf(mergeProgress(ahead, here), 'profile/bio')).toBe('open');
  });
});

describe('the overview', () => {
  test('begins at nothing done and offers the first item', () => {
    expect(overall(noProgress())).toEqual({ done: 0, total: items.length });
    expect(nextItem(noProgress())).toBe(items[0]);
  });

  test('leaves out what is not for us', () => {
    const [begin] = stages;
    if (begin === undefined) throw new Error('no stage');
    const progress = play([marked('begin/policy', 'notForUs'), marked('begin/person', 'done')]);
    expect(shareOf(progress, begin)).toEqual({ done: 1, total: begin.items.length - 1 });
  });

  test('offers what was put off only after everything that is open', () => {
    const later = play([marked('begin/old-accounts', 'later')]);
    expect(nextItem(later)?.id).toBe('begin/access');
    const rest = items.filter(({ id }) => id !== 'begin/old-accounts');
    const done = play(
      rest.map(({ id }) => marked(id, 'done')),
      later,
    );
    expect(nextItem(done)?.id).toBe('begin/old-accounts');
    expect(nextItem(play([marked('begin/old-accounts', 'done')], done))).toBeNull();
  });
});

/** Any progress that devices could have made: few items, times and names, so that ties happen. */
const anyProgress: fc.Arbitrary<Progress> = fc.record({
  erasedAt: fc.nat(3),
  entries: fc.dictionary(
    fc.constantFrom('profile/bio', 'profile/photo', 'future/item'),
    fc.record({
      marked: fc.option(
        fc.record({
          mark: fc.constantFrom('open' as const, 'done' as const, 'later' as const),
          by: fc.constantFrom('hand' as const, 'seen' as const),
          at: fc.nat(6),
          device: fc.constantFrom('here', 'there'),
        }),
      ),
      noted: fc.option(
        fc.record({
          note: fc.constantFrom('', 'a', 'b'),
          at: fc.nat(6),
          device: fc.constantFrom('here', 'there'),
        }),
      ),
    }),
    { noNullPrototype: true },
  ),
});

describe('joining the progress of devices', () => {
  test('the order makes no difference', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
      }),
    );
  });

  test('the grouping makes no difference', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
      }),
    );
  });

  test('joining again changes nothing', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const joined = mergeProgress(a, b);
        expect(mergeProgress(joined, b)).toEqual(joined);
      }),
    );
  });

  test('an erasure takes what is older and leaves what is younger', () => {
    const before = play([marked('profile/bio', 'done')]);
    const erased: Progress = { erasedAt: NOON + 500, entries: {} };
    const afterwards = play([marked('profile/photo', 'done')], erased);
    const joined = mergeProgress(before, afterwards);
    expect(markOf(joined, 'profile/bio')).toBe('open');
    expect(markOf(joined, 'profile/photo')).toBe('done');
  });
});
