import type { YearAhead, YearDay } from '../../components/year/year';
import { type Occurrence, upcoming } from '../../lib/hashtags/calendar';
import { toIcs } from '../../lib/hashtags/ics';
import type { Translate } from '../../lib/i18n/t';
import type { MessageKey } from '../../lib/i18n/types';
import { saveFile } from '../../lib/platform/save-file';

/** A whole year ahead holds every day of the calendar at least once. */
const YEAR = 366;
/** More than this is a list to put off. */
const MOST = 2;

/** What is worth preparing for now, soonest first and at most two; in a quiet season the next day to come. */
export function ahead(today: string): Occurrence[] {
  const soon = upcoming(today);
  return (soon.length > 0 ? soon : upcoming(today, YEAR).slice(0, 1)).slice(0, MOST);
}

/** The same as the page shows it. */
export const yearDays = (today: string): YearDay[] =>
  ahead(today).map(({ observance, start, end }) => ({ id: observance.id, start, end }));

/** One day as a calendar file: its name and the advice on what to post. */
export function dayFile(id: string, today: string, t: Translate): string {
  const chosen = ahead(today).filter(({ observance }) => observance.id === id);
  return toIcs(chosen, today, ({ observance }) => ({
    summary: t(`day.${observance.id}.name` as MessageKey),
    description: t(`day.${observance.id}.advice` as MessageKey),
  }));
}

/** What a page needs to show the year ahead; a day is offered as a file in the interface’s language. */
export const yearAhead = (today: string, t: Translate): YearAhead => ({
  days: yearDays(today),
  onSave: (id) => saveFile(`coach-3p-${id}.ics`, 'text/calendar', dayFile(id, today, t)),
});
