import {
  type GenericSchema,
  maxLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  record,
  regex,
  safeInteger,
  strictObject,
  string,
} from 'valibot';
import { MARKS, NOTE_LIMIT, WITNESSES } from '../../model/event';
import type { Entry, Progress } from '../../twitter101/progress';
import { versions } from '../versions';

/** An item's id: two words with a slash between them. Names that JavaScript treats specially cannot pass. */
export const itemId = pipe(string(), maxLength(60), regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));

export const time = pipe(number(), safeInteger(), minValue(0));

const stamp = { at: time, device: pipe(string(), maxLength(40)) };

/** Version 1 of one entry: also what `storage.sync` holds, one entry a key. */
export const entryV1: GenericSchema<unknown, Entry> = strictObject({
  marked: nullable(strictObject({ mark: picklist(MARKS), by: picklist(WITNESSES), ...stamp })),
  noted: nullable(strictObject({ note: pipe(string(), maxLength(NOTE_LIMIT)), ...stamp })),
});

const progressV1: GenericSchema<unknown, Progress> = strictObject({
  erasedAt: time,
  entries: record(itemId, entryV1),
});

export const progressVersions = versions(progressV1);
