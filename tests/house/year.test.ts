import '../../lib/i18n/sets/everything';
import { expect, it } from 'vitest';
import { dayFile, yearDays } from '../../entrypoints/shared/year';
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
