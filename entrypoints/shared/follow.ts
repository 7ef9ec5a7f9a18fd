import { localArea } from '../../lib/platform/area';
import { openStore } from '../../lib/storage/store';
import type { Subject } from '../../lib/storage/subject';

/** A subject as a page follows it. */
export interface Followed<T> {
  readonly value: T;
  /** False until what is stored has been read; `value` is the first value until then. */
  readonly known: boolean;
}

/** The present value of a subject; `changed` is called when it is known, and whenever it becomes another. */
export function follow<T>(subject: Subject<T>, changed: () => void, signal: AbortSignal): Followed<T> {
  const seen = { value: subject.fallback(), known: false };
  openStore(localArea(), subject).watch((value) => {
    seen.value = value;
    seen.known = true;
    changed();
  }, signal);
  return seen;
}
