import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { t } from '../i18n/t';
import type { MessageKey } from '../i18n/types';
import { LANGUAGES } from '../model/language';
import { OBSERVANCES, type Occurrence, occurrence, upcoming } from './calendar';
import { addDays, dayNumber, isDay, nthWeekday } from './days';
import { toIcs } from './ics';

const span = (id: string, year: number) => {
  const found = OBSERVANCES.find((one) => one.id === id);
  const one = found && occurrence(found, year);
  return one ? [one.start, one.end] : null;
};
const ids = (today: string, days?: number) => upcoming(today, days).map(({ observance }) => observance.id);

describe('days', () => {
  it('know leap years and what is no day', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(['2027-02-29', '2027-13-01', 'today', '', undefined].filter(isDay)).toEqual([]);
    expect(() => dayNumber('2027-02-29')).toThrow('not a calendar day');
  });

  it('find the nth weekday', () => {
    expect(nthWeekday(2026, 11, 4, 4)).toBe('2026-11-26');
  });
});

describe('the field’s year', () => {
  it.each([
    ['fraud-month', 2028, ['2028-03-01', '2028-03-31']],
    ['elder-abuse-day', 2027, ['2027-06-15', '2027-06-15']],
    ['giving-tuesday', 2026, ['2026-12-01', '2026-12-01']],
    ['giving-tuesday', 2027, ['2027-11-30', '2027-11-30']],
    ['caregiver-day', 2027, ['2027-04-06', '2027-04-06']],
    ['caregiver-week', 2018, ['2018-11-04', '2018-11-10']],
    ['volunteer-week', 2027, ['2027-04-18', '2027-04-24']],
    ['volunteer-week', 2031, null],
  ])('%s in %i is %j', (id, year, expected) => {
    expect(span(id, year)).toEqual(expected);
  });

  it('looks across two year ends', () => {
    expect(ids('2026-12-31', 90)).toEqual(['fraud-month']);
    expect(ids('2027-12-31', 90)).toEqual(['fraud-month']);
    expect(upcoming('2027-12-31', 90)[0]?.start).toBe('2028-03-01');
  });

  it('names each day and says what to post, in both languages', () => {
    for (const { id } of OBSERVANCES) {
      for (const language of LANGUAGES) {
        expect(t(language, `day.${id}.name` as MessageKey).length).toBeGreaterThan(5);
        const advice = t(language, `day.${id}.advice` as MessageKey);
        expect(advice.length, advice).toBeLessThanOrEqual(140);
      }
    }
  });
});

describe('the calendar file', () => {
  const describeIn =
    (language: 'fr' | 'en') =>
    ({ observance }: Occurrence) => ({
      summary: t(language, `day.${observance.id}.name` as MessageKey),
      description: t(language, `day.${observance.id}.advice` as MessageKey),
    });

  it.each(LANGUAGES)('is read by a calendar, in %s', (language) => {
    const year = upcoming('2027-01-01', 364);
    const events = new ICAL.Component(
      ICAL.parse(toIcs(year, '2026-11-23', describeIn(language))),
    ).getAllSubcomponents('vevent');
    expect(events).toHaveLength(year.length);
    const june = events
      .map((one) => new ICAL.Event(one))
      .find((one) => one.uid === 'elder-abuse-day-2027-06-15@coach-3p');
    expect(june?.summary).toBe(t(language, 'day.elder-abuse-day.name'));
    expect(june?.description).toBe(t(language, 'day.elder-abuse-day.advice'));
    expect([june?.startDate.toString(), june?.endDate.toString()]).toEqual(['2027-06-15', '2027-06-16']);
  });

  it('has what RFC 5545 asks of it: CRLF, required properties, whole days, names that stay', () => {
    const year = upcoming('2027-01-01', 364);
    const file = toIcs(year, '2026-11-23', describeIn('fr'));
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const calendar = new ICAL.Component(ICAL.parse(file));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    const events = calendar.getAllSubcomponents('vevent');
    for (const event of events) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'summary'])
        expect(event.getAllProperties(name), name).toHaveLength(1);
      expect(event.getFirstProperty('dtstart')?.type).toBe('date');
      expect(new ICAL.Event(event).duration.toSeconds()).toBeGreaterThanOrEqual(24 * 60 * 60);
    }
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    expect(new Set(uids(file)).size).toBe(year.length);
    // Imported again another day and in the other language, the events are the same ones.
    expect(uids(toIcs(year, '2027-01-02', describeIn('en')))).toEqual(uids(file));
  });

  it('keeps its lines within 75 octets, breaking no character', () => {
    const file = toIcs(upcoming('2027-06-15', 0), '2026-11-23', () => ({
      summary: 'é💜'.repeat(60),
      description: 'a;b,c\\d\ne',
    }));
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')[0]);
    expect([event.summary, event.description]).toEqual(['é💜'.repeat(60), 'a;b,c\\d\ne']);
  });
});
