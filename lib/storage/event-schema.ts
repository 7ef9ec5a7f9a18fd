import {
  array,
  boolean,
  type GenericSchema,
  literal,
  maxLength,
  omit,
  partial,
  picklist,
  pipe,
  strictObject,
  string,
  variant,
} from 'valibot';
import { type CoachEvent, MARKS, NOTE_LIMIT, SETTINGS_LISTS, WAYS } from '../model/event';
import { accountSchema, handle } from './accounts';
import { day, drawnId, sentSchema } from './activity';
import { goalSchema } from './goals';
import { itemId } from './progress/versions';
import { routineSchema } from './routine';
import { fieldsV1 } from './settings/versions';
import { usedTag } from './used-tags';

/** Longest entry of a list: a hashtag, a handle or the id of a rule. */
const ENTRY_LIMIT = 200;

const entry = pipe(string(), maxLength(ENTRY_LIMIT));
const patch = partial(omit(strictObject(fieldsV1), ['off']));
const list = picklist(SETTINGS_LISTS);

/** What the background accepts. A message from a page is checked like anything else that comes from outside. */
export const eventSchema = variant('type', [
  strictObject({ type: literal('settings/updated'), patch }),
  strictObject({ type: literal('settings/silenced'), everywhere: boolean() }),
  strictObject({ type: literal('settings/listed'), list, entry }),
  strictObject({ type: literal('settings/unlisted'), list, entry }),
  strictObject({ type: literal('progress/marked'), item: itemId, mark: picklist(MARKS) }),
  strictObject({ type: literal('progress/seen'), items: pipe(array(itemId), maxLength(100)) }),
  strictObject({
    type: literal('progress/noted'),
    item: itemId,
    note: pipe(string(), maxLength(NOTE_LIMIT)),
  }),
  strictObject({ type: literal('activity/sent'), sent: sentSchema }),
  strictObject({ type: literal('tags/used'), post: drawnId, tags: pipe(array(usedTag), maxLength(50)) }),
  strictObject({ type: literal('activity/way'), id: drawnId, way: picklist(WAYS) }),
  strictObject({ type: literal('activity/visited'), day }),
  strictObject({ type: literal('goals/saved'), goal: goalSchema }),
  strictObject({ type: literal('goals/removed'), id: drawnId }),
  strictObject({ type: literal('accounts/saved'), account: accountSchema }),
  strictObject({ type: literal('accounts/removed'), handle }),
  strictObject({ type: literal('accounts/hidden'), handle, hidden: boolean() }),
  strictObject({ type: literal('routine/set'), routine: routineSchema }),
]) as GenericSchema<unknown, CoachEvent>;
