import type { Area } from '../platform/area';
import type { Subject } from './subject';

/** The reading side of a subject, for pages and content scripts. Nobody but the background writes. */
export interface Store<T> {
  /** The present value; the fallback when nothing is stored or what is stored cannot be read. */
  get(): Promise<T>;
  /** Calls back with the present value as soon as it is read, then after each change, until the signal aborts. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/** Opens a subject for reading. */
export function openStore<T>(area: Area, subject: Subject<T>): Store<T> {
  const decode = (raw: unknown): T => {
    if (raw === undefined) return subject.fallback();
    const read = subject.versions.read(raw);
    return read.kind === 'value' ? read.value : subject.fallback();
  };
  const get = async () => decode(await area.get(subject.key));
  return {
    get,
    watch(listener, signal) {
      let changed = false;
      area.onChanged((changes) => {
        if (!(subject.key in changes)) return;
        changed = true;
        listener(decode(changes[subject.key]));
      }, signal);
      // A change that arrives before the first read is newer than what that read may bring.
      const first = (value: T) => {
        if (!changed && !signal.aborted) listener(value);
      };
      get().then(first, () => first(subject.fallback()));
    },
  };
}
