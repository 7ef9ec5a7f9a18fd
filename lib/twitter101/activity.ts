import { type CoachEvent, type Sent, WAYS, type Way } from '../model/event';
import type { ItemId } from './steps';

/** A post that was sent, and when. */
export interface SentAt extends Sent {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the user did on X, as counts and dates only. */
export interface Activity {
  readonly sent: readonly SentAt[];
  /** Days with a visit, `YYYY-MM-DD` in the user's calendar, oldest first. */
  readonly days: readonly string[];
}

export const noActivity = (): Activity => ({ sent: [], days: [] });

const DAY = 24 * 60 * 60 * 1000;
/** How long a post is remembered: enough for the chart of 30 days, with room for a holiday. */
const KEEP_DAYS = 90;
/** Most posts that are remembered: fifty-five a day. */
export const SENT_LIMIT = 5000;
/** Most days with a visit that are remembered: more than a year. */
export const VISITS_LIMIT = 400;

/** Folds one event into the activity. Pure; the same object comes back when nothing changes. */
export function reduceActivity(
  activity: Activity,
  event: CoachEvent,
  { now }: { readonly now: number },
): Activity {
  switch (event.type) {
    case 'activity/sent': {
      if (activity.sent.some(({ id }) => id === event.sent.id)) return activity;
      const recent = activity.sent.filter(({ at }) => at > now - KEEP_DAYS * DAY);
      return { ...activity, sent: [...recent, { ...event.sent, at: now }].slice(-SENT_LIMIT) };
    }
    case 'activity/way': {
      const known = activity.sent.some(({ id, way }) => id === event.id && way !== event.way);
      if (!known) return activity;
      return {
        ...activity,
        sent: activity.sent.map((one) => (one.id === event.id ? { ...one, way: event.way } : one)),
      };
    }
    case 'activity/visited': {
      if (activity.days.includes(event.day)) return activity;
      return { ...activity, days: [...activity.days, event.day].sort().slice(-VISITS_LIMIT) };
    }
    default:
      return activity;
  }
}

/** Joins the activity of two devices: nothing is counted twice, and of too much the oldest goes. */
export function joinActivity(ours: Activity, theirs: Activity): Activity {
  const known = new Set(ours.sent.map(({ id }) => id));
  const sent = [...ours.sent, ...theirs.sent.filter(({ id }) => !known.has(id))];
  return {
    sent: sent.sort((a, b) => a.at - b.at).slice(-SENT_LIMIT),
    days: [...new Set([...ours.days, ...theirs.days])].sort().slice(-VISITS_LIMIT),
  };
}

/** How many posts of each way were sent in the last 30 days. Posts whose way nobody knows are not counted. */
export function mix(activity: Activity, now: number): Readonly<Record<Way, number>> {
  const recent = activity.sent.filter(({ at }) => at > now - 30 * DAY);
  const count = (way: Way) => recent.filter((one) => one.way === way).length;
  return Object.fromEntries(WAYS.map((way) => [way, count(way)])) as Record<Way, number>;
}

/** The last posts and quotes, newest first: those whose way the user may want to correct. */
export const latest = ({ sent }: Activity): readonly SentAt[] =>
  sent
    .filter(({ kind }) => kind !== 'reply')
    .slice(-8)
    .reverse();

/** Days that may pass without a visit before a series ends: a weekend never breaks it. */
const FORGIVEN = 2;

/** Length of the present series of days with a visit. Up to two days in a row without one are forgiven; today may still come. */
export function series(days: readonly string[], today: string): number {
  let length = 0;
  let next = dayNumber(today);
  for (const day of [...days].sort().reverse()) {
    const number = dayNumber(day);
    if (number > next) continue;
    if (next - number > FORGIVEN + 1) break;
    length += 1;
    next = number;
  }
  return length;
}

/** Days since 1970 of a calendar day: arithmetic that no change of clock can disturb. */
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** Items of Twitter 101 that a sent post shows to be done. */
export function itemsDoneBy({ kind, picture }: Sent): ItemId[] {
  const items: ItemId[] = kind === 'reply' ? ['routine/answer'] : ['profile/first-post'];
  return picture ? [...items, 'routine/picture'] : items;
}
