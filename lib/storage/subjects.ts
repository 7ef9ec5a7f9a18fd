import { accountsSubject } from './accounts';
import { activitySubject } from './activity';
import { deviceSubject } from './device';
import { goalsSubject } from './goals';
import { progressSubject } from './progress/subject';
import { syncRow } from './progress/sync';
import { rescueRow } from './rescue';
import { routineSubject } from './routine';
import { settingsSubject } from './settings/subject';
import type { Row, Subject } from './subject';
import { usedTagsSubject } from './used-tags';

/**
 * Everything that is stored. To keep something new: write its events in `lib/model/event.ts` and `event-schema.ts`, its
 * subject (shapes, fallback, reducer) in a folder beside the others, and add it here: the writer, the privacy page, export
 * and erase follow.
 */
export const SUBJECTS: readonly Subject<unknown>[] = [
  settingsSubject as Subject<unknown>,
  progressSubject as Subject<unknown>,
  activitySubject as Subject<unknown>,
  usedTagsSubject as Subject<unknown>,
  goalsSubject as Subject<unknown>,
  accountsSubject as Subject<unknown>,
  routineSubject as Subject<unknown>,
  deviceSubject as Subject<unknown>,
];

/** Every key that the product may write, for the privacy page. */
export const REGISTRY: readonly Row[] = [...SUBJECTS, syncRow, rescueRow];
