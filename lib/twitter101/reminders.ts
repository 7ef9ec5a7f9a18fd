import type { Routine } from '../model/event';

/** The two visits of a day, in the order of the day. */
export const VISITS = ['morning', 'midday'] as const;
export type Visit = (typeof VISITS)[number];

/** A visit of the routine at its moment. */
export interface PlannedVisit {
  readonly visit: Visit;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A reminder that comes later than this helps nobody: the computer slept, or the user has travelled. */
const LATE_MS = 60 * 60 * 1000;

/** Days to look ahead: today, whose visits may be over, and a whole week. */
const DAYS_AHEAD = 7;

/**
 * The first visit after a moment (milliseconds since 1970); null when every day is quiet. Times are what the clock on the
 * wall shows where the computer is now: 8:45 stays 8:45 across the change of clocks. An hour that a change of clocks leaves
 * out is moved past it, and of an hour that comes twice the first counts (ECMA-262, “LocalTime” and “UTC”).
 */
export function nextVisit(routine: Routine, after: number): PlannedVisit | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const next = visitsOn(routine, after, ahead).find(({ at }) => at > after);
    if (next !== undefined) return next;
  }
  return null;
}

/**
 * The visit to remind of at a moment; null when there is none, when it is long past, or when the user has already made a
 * visit on that day: a reminder invites once and never insists.
 */
export function dueVisit(routine: Routine, visitedToday: boolean, now: number): Visit | null {
  if (visitedToday) return null;
  const due = visitsOn(routine, now, 0).filter(({ at }) => at <= now && now - at < LATE_MS);
  return due.at(-1)?.visit ?? null;
}

/** The visits of the day that lies so many days after a moment, earliest first; none on a quiet day. */
function visitsOn(routine: Routine, moment: number, ahead: number): PlannedVisit[] {
  const today = new Date(moment);
  const at = (hours: number, minutes: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead, hours, minutes);
  if (!routine.days.includes(at(12, 0).getDay())) return [];
  return VISITS.map((visit) => {
    const [hours = 0, minutes = 0] = routine[visit].split(':').map(Number);
    return { visit, at: at(hours, minutes).getTime() };
  }).sort((a, b) => a.at - b.at);
}
