import {
  array,
  type GenericSchema,
  maxLength,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import type { Routine } from '../model/event';
import { defaultRoutine, reduceRoutine } from '../twitter101/routine';
import { subject } from './subject';
import { versions } from './versions';

const clock = pipe(string(), regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

export const routineSchema: GenericSchema<unknown, Routine> = strictObject({
  morning: clock,
  midday: clock,
  days: pipe(array(pipe(number(), picklist([0, 1, 2, 3, 4, 5, 6]))), maxLength(7)),
});

/** When the user likes to visit X. */
export const routineSubject = subject<1, Routine>({
  key: 'routine',
  area: 'local',
  name: 'store.routine.name',
  holds: 'store.routine.holds',
  why: 'store.routine.why',
  versions: versions(routineSchema),
  fallback: defaultRoutine,
  reduce: reduceRoutine,
  join: (_, theirs) => theirs,
});
