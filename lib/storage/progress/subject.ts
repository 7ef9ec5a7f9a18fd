import { bringInProgress } from '../../twitter101/merge';
import { noProgress, type Progress, reduceProgress } from '../../twitter101/progress';
import { subject } from '../subject';
import { progressVersions } from './versions';

/** What the user has done of Twitter 101: this device's whole copy. `sync.ts` exchanges it with the user's other devices. */
export const progressSubject = subject<1, Progress>({
  key: 'progress',
  area: 'local',
  name: 'store.progress.name',
  holds: 'store.progress.holds',
  why: 'store.progress.why',
  versions: progressVersions,
  fallback: noProgress,
  reduce: reduceProgress,
  join: bringInProgress,
});
