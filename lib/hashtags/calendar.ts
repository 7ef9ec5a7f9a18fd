import { addDays, type Day, dayFrom, daysBetween, nthWeekday, yearOf } from './days';
import type { Theme } from './themes';

/** When an observance falls. */
export type When =
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly month: number }
  /** `after`: so many days after that weekday; `days`: how long it lasts. 0 is Sunday. */
  | {
      readonly kind: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly after?: number;
      readonly days?: number;
    }
  /** Announced year by year: unknown years are left out, not guessed. */
  | { readonly kind: 'announced'; readonly weeks: Readonly<Record<number, Day>>; readonly days: number };

/** A day, week or month of the field's year. Its name and advice are the messages `day.<id>.name` and `day.<id>.advice`. */
export interface Observance {
  readonly id: ObservanceId;
  readonly when: When;
  /** How many days ahead it is worth preparing for and its tag is offered. */
  readonly ahead: number;
  /** Drafts about these themes are offered its tag. */
  readonly themes: readonly Theme[];
  readonly source: string;
  readonly checkedOn: Day;
}

export const OBSERVANCE_IDS = [
  'fraud-month',
  'caregiver-day',
  'volunteer-week',
  'elder-abuse-day',
  'older-persons-day',
  'financial-literacy-month',
  'caregiver-week',
  'giving-tuesday',
  'volunteer-day',
] as const;
export type ObservanceId = (typeof OBSERVANCE_IDS)[number];

/** Sunday to Saturday. */
const WEEK = 7;

/** The field's year in Canada. */
export const OBSERVANCES: readonly Observance[] = [
  {
    id: 'fraud-month',
    when: { kind: 'month', month: 3 },
    ahead: 14,
    themes: ['fraud', 'financial-abuse'],
    source: 'https://competition-bureau.canada.ca (Fraud Prevention Month, each March since 2004)',
    checkedOn: '2026-11-22',
  },
  {
    id: 'caregiver-day',
    when: { kind: 'weekday', month: 4, weekday: 2, nth: 1 },
    ahead: 10,
    themes: ['caregiving'],
    source: 'https://www.carerscanada.ca/national-carers-day/ (first Tuesday of April)',
    checkedOn: '2026-11-23',
  },
  {
    id: 'volunteer-week',
    when: { kind: 'announced', weeks: { 2026: '2026-04-19', 2027: '2027-04-18' }, days: WEEK },
    ahead: 14,
    themes: ['volunteering'],
    source: 'https://benevoles.ca/sab',
    checkedOn: '2026-11-23',
  },
  {
    id: 'elder-abuse-day',
    when: { kind: 'day', month: 6, day: 15 },
    ahead: 21,
    themes: ['elder-abuse', 'financial-abuse', 'rights'],
    source: 'United Nations, resolution 66/127',
    checkedOn: '2026-11-22',
  },
  {
    id: 'older-persons-day',
    when: { kind: 'day', month: 10, day: 1 },
    ahead: 14,
    themes: ['aging', 'rights', 'ageism', 'isolation'],
    source: 'United Nations, resolution 45/106; National Seniors Day Act (S.C. 2010, c. 13)',
    checkedOn: '2026-11-22',
  },
  {
    id: 'financial-literacy-month',
    when: { kind: 'month', month: 11 },
    ahead: 10,
    themes: ['financial-literacy'],
    source: 'https://www.canada.ca/en/financial-consumer-agency/campaigns/financial-literacy-month.html',
    checkedOn: '2026-11-23',
  },
  {
    id: 'caregiver-week',
    when: { kind: 'weekday', month: 11, weekday: 0, nth: 1, days: WEEK },
    ahead: 14,
    themes: ['caregiving'],
    source: 'Québec, CQLR c. R-1.1 (first week of November); https://www.lappui.org (4–10 November 2018)',
    checkedOn: '2026-11-23',
  },
  {
    id: 'giving-tuesday',
    // Five days after the United States’ Thanksgiving, the fourth Thursday of November.
    when: { kind: 'weekday', month: 11, weekday: 4, nth: 4, after: 5 },
    ahead: 14,
    themes: ['giving'],
    source: 'https://givingtuesday.ca',
    checkedOn: '2026-11-23',
  },
  {
    id: 'volunteer-day',
    when: { kind: 'day', month: 12, day: 5 },
    ahead: 7,
    themes: ['volunteering'],
    source: 'United Nations, resolution 40/212',
    checkedOn: '2026-11-23',
  },
];

/** An observance in one year, from its first day to its last. */
export interface Occurrence {
  readonly observance: Observance;
  readonly start: Day;
  readonly end: Day;
}

/** When an observance falls in a year; null where nobody has announced it yet. */
export function occurrence(observance: Observance, year: number): Occurrence | null {
  const start = startOf(observance.when, year);
  return start === null ? null : { observance, start, end: endOf(observance.when, year, start) };
}

function startOf(when: When, year: number): Day | null {
  if (when.kind === 'day') return dayFrom(year, when.month, when.day);
  if (when.kind === 'month') return dayFrom(year, when.month, 1);
  if (when.kind === 'announced') return when.weeks[year] ?? null;
  return addDays(nthWeekday(year, when.month, when.weekday, when.nth), when.after ?? 0);
}

function endOf(when: When, year: number, start: Day): Day {
  if (when.kind === 'month') return dayFrom(year, when.month + 1, 0);
  return addDays(start, (when.kind === 'day' ? 1 : (when.days ?? 1)) - 1);
}

/**
 * What is going on or begins within `days` days of `today`, soonest first. Rolls over the year's end by itself.
 *
 * @param days how far ahead to look; by default each observance’s own preparation time.
 */
export function upcoming(today: Day, days?: number): Occurrence[] {
  const years = [yearOf(today), yearOf(today) + 1];
  return years
    .flatMap((year) => OBSERVANCES.flatMap((observance) => occurrence(observance, year) ?? []))
    .filter(({ observance, start, end }) => {
      const wait = daysBetween(today, start);
      return daysBetween(today, end) >= 0 && wait <= (days ?? observance.ahead);
    })
    .sort((a, b) => daysBetween(b.start, a.start));
}
