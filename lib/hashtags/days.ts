/**
 * Calendar days as `YYYY-MM-DD`, without clock or time zone: the user's local date comes in as text, and all arithmetic
 * is done on whole days.
 */
export type Day = string;

const DAY_MS = 86_400_000;
const LOOKS_LIKE_ONE = /^\d{4}-\d{2}-\d{2}$/;

/** Whole days since 1 January 1970. @throws RangeError when the text is no calendar day. */
export function dayNumber(day: Day): number {
  const ms = LOOKS_LIKE_ONE.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not a calendar day: ${day}`);
  }
  return ms / DAY_MS;
}

/** The day of a number of days since 1 January 1970. */
export const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The day so many days later, or earlier when negative. */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** Days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** A day from its parts; `month` is 1–12. A day past the month's end runs into the next: day 0 is the last of the month before. */
export const dayFrom = (year: number, month: number, day: number): Day =>
  dayOf(Date.UTC(year, month - 1, day) / DAY_MS);

/** 0 is Sunday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The `nth` (1–5) given weekday of a month; 0 is Sunday. */
export function nthWeekday(year: number, month: number, wanted: number, nth: number): Day {
  const first = dayFrom(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

/** True for a text that is a calendar day. */
export function isDay(text: string | undefined): text is Day {
  // Most texts that are none do not look like one: an exception costs more than reading a draft.
  if (text === undefined || !LOOKS_LIKE_ONE.test(text)) return false;
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}
