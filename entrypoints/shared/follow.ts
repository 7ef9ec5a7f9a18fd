import { localArea } from '../../lib/platform/area';
import { openStore } from '../../lib/storage/store';
import type { Subject } from '../../lib/storage/subject';

/** The present value of a subject; `changed` is called whenever it becomes another. */
export function follow<T>(subject: Subject<T>, changed: () => void, signal: AbortSignal): { value: T } {
  const seen = { value: subject.fallback() };
  openStore(localArea(), subject).watch((value) => {
    seen.value = value;
    changed();
  }, signal);
  return seen;
}
