import type { CoachEvent, Recorded } from '../../lib/model/event';
import { record } from '../../lib/storage/client';

/** Tells the background what the user did, and remembers what went wrong with the last act. */
export interface Teller {
  readonly tell: (event: CoachEvent) => void;
  /** Null when the last act was stored. */
  readonly failed: () => Exclude<Recorded, 'stored'> | null;
}

/** Makes a teller; `changed` is called when the outcome of an act is known. */
export function createTeller(changed: () => void): Teller {
  let failed: Exclude<Recorded, 'stored'> | null = null;
  return {
    tell: (event) =>
      void record(event).then((result) => {
        failed = result === 'stored' ? null : result;
        changed();
      }),
    failed: () => failed,
  };
}
