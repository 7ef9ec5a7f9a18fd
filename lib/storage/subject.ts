import type { MessageKey } from '../i18n/types';
import type { CoachEvent } from '../model/event';
import type { AreaName } from '../platform/area';
import type { Versions } from './versions';

/** What a reducer may know besides the state and the event. */
export interface Circumstance {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Random name of this device, to settle ties between devices. */
  readonly device: string;
}

/** What the privacy page says about a key, and where it lies. */
export interface Row {
  readonly key: string;
  readonly area: AreaName;
  /** Message: what people call it. */
  readonly name: MessageKey;
  /** Message: what is kept under the key. */
  readonly holds: MessageKey;
  /** Message: what it is kept for. */
  readonly why: MessageKey;
}

/** One stored thing: its key, its shapes, its first value, and how events change it. */
export interface Subject<T> extends Row {
  readonly versions: Versions<number, T>;
  /** A fresh first value: a function, so that nobody shares and changes one object. */
  readonly fallback: () => T;
  /** Pure. Returns the same object when the event does not concern it, and then nothing is written. */
  readonly reduce: (state: T, event: CoachEvent, circumstance: Circumstance) => T;
  /** Joins what a file brings in with what is here; null for what belongs to this device and is in no file. */
  readonly join: ((ours: T, theirs: T) => T) | null;
}

/** Forgets `V`, which a list of subjects of many versions cannot keep. */
export const subject = <V extends number, T>(
  definition: Omit<Subject<T>, 'versions'> & { readonly versions: Versions<V, T> },
): Subject<T> => definition as unknown as Subject<T>;
