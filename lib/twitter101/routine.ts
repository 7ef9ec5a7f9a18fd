import type { CoachEvent, Routine } from '../model/event';

/** Morning and after the midday meal, on working days. */
export const defaultRoutine = (): Routine => ({ morning: '08:45', midday: '13:00', days: [1, 2, 3, 4, 5] });

/** Folds one event into the routine. Pure; the same object comes back when nothing changes. */
export const reduceRoutine = (routine: Routine, event: CoachEvent): Routine =>
  event.type === 'routine/set' ? event.routine : routine;

/** What the calendar file says; the words come from the interface's language. */
export interface CalendarWords {
  readonly morning: string;
  readonly midday: string;
  readonly about: string;
}

/** Names of the days in iCalendar, Sunday first (RFC 5545, 3.3.10). */
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * The routine as a calendar file: two visits of five minutes that return on the chosen days, with a reminder. Times are
 * “floating” (RFC 5545, 3.3.5): 8:45 stays 8:45 in every time zone and across the change of clocks. `from` is a day,
 * `YYYY-MM-DD`; the first visits are on the first chosen day from then on.
 */
export function calendarFile(routine: Routine, from: string, words: CalendarWords): string {
  if (routine.days.length === 0) return '';
  const first = firstDay(from, routine.days).replaceAll('-', '');
  const days = [...routine.days].sort().map((day) => DAYS[day]);
  const visit = (name: 'morning' | 'midday'): string[] => [
    'BEGIN:VEVENT',
    `UID:${name}@coach-3p`,
    `DTSTAMP:${from.replaceAll('-', '')}T000000Z`,
    `DTSTART:${first}T${routine[name].replace(':', '')}00`,
    'DURATION:PT5M',
    `RRULE:FREQ=WEEKLY;BYDAY=${days.join(',')}`,
    `SUMMARY:${escaped(words[name])}`,
    `DESCRIPTION:${escaped(words.about)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(words[name])}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coach 3P//Routine//EN',
    ...visit('morning'),
    ...visit('midday'),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

/** The first chosen day, counted from a day on. */
function firstDay(from: string, days: readonly number[]): string {
  const start = Date.parse(`${from}T00:00:00Z`);
  for (let ahead = 0; ahead < 7; ahead++) {
    const day = new Date(start + ahead * 86_400_000);
    if (days.includes(day.getUTCDay())) return day.toISOString().slice(0, 10);
  }
  return from;
}

/** Text as RFC 5545, 3.3.11 wants it. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines of at most 75 bytes (RFC 5545, 3.1); sixty characters leave room for accents in two bytes. */
function folded(line: string): string[] {
  const parts = line.match(/.{1,36}/gsu) ?? [line];
  return parts.map((part, index) => (index === 0 ? part : ` ${part}`));
}
