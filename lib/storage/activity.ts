import {
  array,
  boolean,
  type GenericSchema,
  maxLength,
  nullable,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { SENT_KINDS, type Sent, WAYS } from '../model/event';
import {
  type Activity,
  joinActivity,
  noActivity,
  reduceActivity,
  SENT_LIMIT,
  VISITS_LIMIT,
} from '../twitter101/activity';
import { time } from './progress/versions';
import { subject } from './subject';
import { versions } from './versions';

/** A random name that a page drew for something. */
export const drawnId = pipe(string(), regex(/^[A-Za-z0-9-]{1,40}$/));

/** A day of the user's calendar. */
export const day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));

const sentFields = {
  id: drawnId,
  kind: picklist(SENT_KINDS),
  picture: boolean(),
  way: nullable(picklist(WAYS)),
};

export const sentSchema: GenericSchema<unknown, Sent> = strictObject(sentFields);

const activityV1: GenericSchema<unknown, Activity> = strictObject({
  sent: pipe(array(strictObject({ ...sentFields, at: time })), maxLength(SENT_LIMIT)),
  days: pipe(array(day), maxLength(VISITS_LIMIT)),
});

/** Counts and dates of what was sent: for the automatic ticks, the chart of 30 days and the series of visits. */
export const activitySubject = subject<1, Activity>({
  key: 'activity',
  area: 'local',
  name: 'store.activity.name',
  holds: 'store.activity.holds',
  why: 'store.activity.why',
  versions: versions(activityV1),
  fallback: noActivity,
  reduce: reduceActivity,
  join: joinActivity,
});
