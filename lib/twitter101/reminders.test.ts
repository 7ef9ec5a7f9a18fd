import { afterEach, describe, expect, test } from 'vitest';
import { dueVisit, nextVisit } from './reminders';
import { defaultRoutine } from './routine';

const ORIGINAL = process.env.TZ;
afterEach(() => {
  process.env.TZ = ORIGINAL;
});

/** Node reads the zone anew whenever it is set. */
const live = (zone: string): void => {
  process.env.TZ = zone;
};

const EVERY_DAY = { ...defaultRoutine(), days: [0, 1, 2, 3, 4, 5, 6] };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The visits that follow a moment, as UTC, so that a wrong hour cannot hide. */
function following(routine: typeof EVERY_DAY, from: string, count: number): string[] {
  const found: string[] = [];
  let after = Date.parse(from);
  for (let index = 0; index < count; index++) {
    const next = nextVisit(routine, after);
    if (next === null) break;
    found.push(`${next.visit} ${new Date(next.at).toISOString().slice(0, 16)}Z`);
    after = next.at;
  }
  return found;
}

describe('the next visit', () => {
  // The clocks of Canada went forward on 9 March 2025 and back on 2 November 2025, at 2:00 of each zone. (British Columbia
  // has kept its summer time since 2026, so that a year to come would test the age of the zone data instead.)
  test.each([
    ['America/Toronto', '13:45', '18:00', '12:45', '17:00'],
    ['America/Vancouver', '16:45', '21:00', '15:45', '20:00'],
    ['America/St_Johns', '12:15', '16:30', '11:15', '15:30'],
    ['America/Halifax', '12:45', '17:00', '11:45', '16:00'],
    // Saskatchewan has one time all year.
    ['America/Regina', '14:45', '19:00', '14:45', '19:00'],
  ])('is at 8:45 and at 13:00 on both sides of the change of clocks (%s)', (zone, m1, d1, m2, d2) => {
    live(zone);
    expect(following(EVERY_DAY, '2025-03-08T10:00:00Z', 4)).toEqual([
      `morning 2025-03-08T${m1}Z`,
      `midday 2025-03-08T${d1}Z`,
      `morning 2025-03-09T${m2}Z`,
      `midday 2025-03-09T${d2}Z`,
    ]);
    expect(following(EVERY_DAY, '2025-11-01T10:00:00Z', 4)).toEqual([
      `morning 2025-11-01T${m2}Z`,
      `midday 2025-11-01T${d2}Z`,
      `morning 2025-11-02T${m1}Z`,
      `midday 2025-11-02T${d1}Z`,
    ]);
  });

  test('is moved past an hour that the change of clocks leaves out, and comes once where an hour comes twice', () => {
    live('America/Toronto');
    const night = { ...EVERY_DAY, morning: '01:30', midday: '02:30' };
    expect(following(night, '2025-03-09T05:30:00Z', 2)).toEqual([
      'morning 2025-03-09T06:30Z',
      'midday 2025-03-09T07:30Z',
    ]);
    expect(following(night, '2025-11-02T04:30:00Z', 3)).toEqual([
      'morning 2025-11-02T05:30Z',
      'midday 2025-11-02T07:30Z',
      'morning 2025-11-03T06:30Z',
    ]);
  });

  test('leaves quiet days out, also when Sunday begins in another time zone', () => {
    for (const zone of ['America/Toronto', 'Pacific/Auckland', 'Pacific/Honolulu']) {
      live(zone);
      const friday = new Date(2026, 10, 27, 13, 0, 1).getTime();
      const next = nextVisit(defaultRoutine(), friday);
      expect(next).toEqual({ visit: 'morning', at: new Date(2026, 10, 30, 8, 45).getTime() });
    }
  });

  test('finds the one day of the week that is not quiet, a week later when today’s visits are over', () => {
    const mondays = { ...defaultRoutine(), days: [1] };
    const next = nextVisit(mondays, new Date(2026, 10, 23, 13, 0).getTime());
    expect(next?.at).toBe(new Date(2026, 10, 30, 8, 45).getTime());
  });

  test('is none when every day is quiet', () => {
    expect(nextVisit({ ...defaultRoutine(), days: [] }, Date.UTC(2026, 10, 23))).toBeNull();
  });

  test('keeps the order of the day when somebody visits after the midday meal first', () => {
    live('America/Toronto');
    const reversed = { ...EVERY_DAY, morning: '15:00', midday: '12:30' };
    expect(following(reversed, '2026-11-23T12:00:00Z', 2)).toEqual([
      'midday 2026-11-23T17:30Z',
      'morning 2026-11-23T20:00Z',
    ]);
  });
});

describe('the visit to remind of', () => {
  const at = (hour: number, minute = 0, day = 23) => new Date(2026, 10, day, hour, minute).getTime();
  const due = (moment: number, visited = false) => dueVisit(defaultRoutine(), visited, moment);

  test.each([
    [at(8, 45), 'morning'],
    [at(9, 44), 'morning'],
    [at(13), 'midday'],
    [at(8, 45) - MINUTE, null],
    // The computer woke in the middle of the morning.
    [at(9, 45), null],
    [at(13) + HOUR, null],
    // A Sunday.
    [at(8, 45, 22), null],
  ])('%# is as it should be', (moment, visit) => {
    expect(due(moment)).toBe(visit);
  });

  test('is none on a day with a visit', () => {
    expect(due(at(13), true)).toBeNull();
  });

  test('is none when the alarm was set in another time zone', () => {
    live('America/Toronto');
    const alarm = new Date(2026, 10, 23, 8, 45).getTime();
    expect(due(alarm)).toBe('morning');
    for (const zone of ['America/Vancouver', 'Europe/Paris']) {
      live(zone);
      expect(due(alarm)).toBeNull();
    }
  });

  test('is the later one when the two visits lie close together', () => {
    const close = { ...defaultRoutine(), morning: '12:30', midday: '12:45' };
    expect(dueVisit(close, false, at(12, 50))).toBe('midday');
  });
});
