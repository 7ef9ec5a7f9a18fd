import type { Occurrence } from './calendar';
import { addDays, type Day } from './days';

/** What a calendar shows of an observance, in the user's language. */
export interface Entry {
  readonly summary: string;
  readonly description: string;
}

/** RFC 5545, 3.1: no line is longer than 75 octets, without its break. */
const LONGEST_LINE = 75;

/**
 * An iCalendar file (RFC 5545) with one whole-day event for each occurrence, which calendars of all makers can import.
 *
 * @param today stamped on the events, as RFC 5545 asks.
 * @param describe the words for an occurrence; the room of hashtags knows no language.
 */
export function toIcs(
  occurrences: readonly Occurrence[],
  today: Day,
  describe: (occurrence: Occurrence) => Entry,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coach 3P//Calendar of the field//EN',
    'CALSCALE:GREGORIAN',
    ...occurrences.flatMap((one) => event(one, today, describe(one))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const event = ({ observance, start, end }: Occurrence, today: Day, entry: Entry): string[] => [
  'BEGIN:VEVENT',
  `UID:${observance.id}-${start}@coach-3p`,
  `DTSTAMP:${basic(today)}T000000Z`,
  `DTSTART;VALUE=DATE:${basic(start)}`,
  // The end of a whole-day event is the day after it.
  `DTEND;VALUE=DATE:${basic(addDays(end, 1))}`,
  `SUMMARY:${escaped(entry.summary)}`,
  `DESCRIPTION:${escaped(entry.description)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const basic = (day: Day): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

/** Breaks a long line between characters, each further line beginning with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
}
