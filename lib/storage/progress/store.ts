import type { Mark, Recorded } from '../../model/event';
import { type Area, localArea } from '../../platform/area';
import type { Progress } from '../../twitter101/progress';
import { record } from '../client';
import { openStore, type Store } from '../store';
import { progressSubject } from './subject';

/** Progress as pages and content scripts use it. */
export interface ProgressStore extends Store<Progress> {
  /** The user says where an item stands; undo is to say where it stood before. */
  mark(item: string, mark: Mark): Promise<Recorded>;
  /** The coach saw that items are done; what the user decided by hand stays. */
  see(items: readonly string[]): Promise<Recorded>;
  /** The user's own note; empty takes it away. */
  note(item: string, note: string): Promise<Recorded>;
}

/** Opens the progress of this browser. */
export const openProgress = (area: Area = localArea()): ProgressStore => ({
  ...openStore(area, progressSubject),
  mark: (item, mark) => record({ type: 'progress/marked', item, mark }),
  see: (items) => record({ type: 'progress/seen', items }),
  note: (item, note) => record({ type: 'progress/noted', item, note }),
});
