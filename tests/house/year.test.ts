import '../../lib/i18n/sets/everything';
import { afterEach, describe, expect, it } from 'vitest';
import { localDate } from '../../entrypoints/shared/today';
import { dayFile, yearDays } from '../../entrypoints/shared/year';
import { analyzeDraft } from '../../lib/analysis';
import { translator } from '../../lib/i18n/t';

it('tells what to prepare for, and rolls over the year’s end', () => {
  expect(yearDays('2026-05-30').map(({ id }) => id)).toEqual(['elder-abuse-day']);
  expect(yearDays('2026-12-31')).toEqual([{ id: 'fraud-month', start: '2027-03-01', end: '2027-03-31' }]);
});

it('shows no more than two days, and never none', () => {
  for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
    const days = yearDays(`2027-${month}-20`);
    expect(days.length).toBeGreaterThan(0);
    expect(days.length).toBeLessThanOrEqual(2);
  }
});

it('writes a day with its advice for the calendar, in the language of the interface', () => {
  const file = dayFile('elder-abuse-day', '2026-05-30', translator('fr'));
  expect(file).toContain('DTSTART;VALUE=DATE:20260615\r\n');
  expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:Journée mondiale de lutte contre la maltraitance');
  expect(file.split('BEGIN:VEVENT')).toHaveLength(2);
});

describe('the same moment on the clocks of several places', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone ?? '';
    if (zone === undefined) delete process.env.TZ;
  });

  const VANCOUVER = 'America/Vancouver';
  const ST_JOHNS = 'America/St_Johns';
  const KIRITIMATI = 'Pacific/Kiritimati';
  const tagsAt = (moment: string, place: string, text: string) => {
    process.env.TZ = place;
    const today = localDate(new Date(moment));
    return { today, tags: analyzeDraft(text, { today }).hashtags.map(({ tag }) => tag) };
  };
  const NAMED = 'Le Mois de la prévention de la fraude approche: préparons-nous.';

  it.each([
    ['2027-01-01T03:00:00Z', VANCOUVER, '2026-12-31', '#MPF2027'],
    ['2027-01-01T03:00:00Z', ST_JOHNS, '2026-12-31', '#MPF2027'],
    ['2027-01-01T04:00:00Z', ST_JOHNS, '2027-01-01', '#MPF2027'],
    ['2026-12-31T10:30:00Z', KIRITIMATI, '2027-01-01', '#MPF2027'],
    ['2028-01-01T03:00:00Z', VANCOUVER, '2027-12-31', '#MPF2028'],
    ['2028-01-01T08:30:00Z', VANCOUVER, '2028-01-01', '#MPF2028'],
    ['2027-12-31T10:30:00Z', KIRITIMATI, '2028-01-01', '#MPF2028'],
  ])('over the year’s end: %s in %s is %s, with %s', (moment, place, today, tag) => {
    const found = tagsAt(moment, place, NAMED);
    expect(found.today).toBe(today);
    expect(found.tags[0]).toBe(tag);
  });

  it.each([
    // Clocks go forward on March 14, 2027 in Canada: the month ends at local midnight all the same.
    ['2027-04-01T06:30:00Z', VANCOUVER, ['#FPM2027']],
    ['2027-04-01T07:30:00Z', VANCOUVER, []],
    ['2027-04-01T06:30:00Z', ST_JOHNS, []],
    ['2028-04-01T06:30:00Z', VANCOUVER, ['#FPM2028']],
  ])('the season ends when the day does: %s in %s offers %j', (moment, place, season) => {
    const { tags } = tagsAt(moment, place, 'Fraud can happen to any of us.');
    expect(tags.filter((tag) => tag.startsWith('#FPM'))).toEqual(season);
  });
});
