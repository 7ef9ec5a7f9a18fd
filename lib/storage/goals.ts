import { array, boolean, type GenericSchema, maxLength, pipe, strictObject, string } from 'valibot';
import type { Goal } from '../model/event';
import { GOALS_LIMIT, type Goals, noGoals, reduceGoals } from '../twitter101/goals';
import { drawnId } from './activity';
import { subject } from './subject';
import { versions } from './versions';

export const goalSchema: GenericSchema<unknown, Goal> = strictObject({
  id: drawnId,
  text: pipe(string(), maxLength(500)),
  adequate: boolean(),
  realistic: boolean(),
  reached: boolean(),
});

const goalsV1: GenericSchema<unknown, Goals> = pipe(array(goalSchema), maxLength(2 * GOALS_LIMIT));

/** The goals that the user has written. */
export const goalsSubject = subject<1, Goals>({
  key: 'goals',
  area: 'local',
  name: 'store.goals.name',
  holds: 'store.goals.holds',
  why: 'store.goals.why',
  versions: versions(goalsV1),
  fallback: noGoals,
  reduce: reduceGoals,
  join: (ours, theirs) => {
    const known = new Set(ours.map(({ id }) => id));
    return [...ours, ...theirs.filter(({ id }) => !known.has(id))].slice(0, 2 * GOALS_LIMIT);
  },
});
