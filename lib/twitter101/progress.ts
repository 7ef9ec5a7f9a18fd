import type { CoachEvent, Mark, Witness } from '../model/event';
import { itemsDoneBy } from './activity';

/** Who wrote something, and when: enough to settle which of two devices was last. */
interface Stamp {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Random name of the device. */
  readonly device: string;
}

export interface Marked extends Stamp {
  readonly mark: Mark;
  readonly by: Witness;
}

export interface Noted extends Stamp {
  readonly note: string;
}

/** What is known of one item. Mark and note are apart, so that a tick here and a note there both stay. */
export interface Entry {
  readonly marked: Marked | null;
  readonly noted: Noted | null;
}

/** Progress through Twitter 101. Items that this version does not know stay in it untouched. */
export interface Progress {
  /** When everything was last erased: entries that are not younger are gone, also those that another device still holds. */
  readonly erasedAt: number;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** No progress yet. */
export const noProgress = (): Progress => ({ erasedAt: 0, entries: {} });

const NOTHING: Entry = { marked: null, noted: null };

/** What is known of one item; never absent. */
export const entryOf = (progress: Progress, item: string): Entry =>
  Object.hasOwn(progress.entries, item) ? (progress.entries[item] ?? NOTHING) : NOTHING;

/** Where an item stands. */
export const markOf = (progress: Progress, item: string): Mark =>
  entryOf(progress, item).marked?.mark ?? 'open';

/** Folds one event into the progress. Pure; the same object comes back when nothing changes. */
export function reduceProgress(
  progress: Progress,
  event: CoachEvent,
  { now, device }: { readonly now: number; readonly device: string },
): Progress {
  const stamp = (before: Stamp | null): Stamp => ({ at: after(progress, before, now), device });
  switch (event.type) {
    case 'progress/marked': {
      const entry = entryOf(progress, event.item);
      if ((entry.marked?.mark ?? 'open') === event.mark) return progress;
      const marked: Marked = { mark: event.mark, by: 'hand', ...stamp(entry.marked) };
      return withEntry(progress, event.item, { ...entry, marked });
    }
    case 'progress/seen':
      return see(progress, event.items, stamp);
    case 'activity/sent':
      return see(progress, itemsDoneBy(event.sent), stamp);
    case 'progress/noted': {
      const entry = entryOf(progress, event.item);
      if ((entry.noted?.note ?? '') === event.note) return progress;
      return withEntry(progress, event.item, {
        ...entry,
        noted: { note: event.note, ...stamp(entry.noted) },
      });
    }
    default:
      return progress;
  }
}

function see(progress: Progress, seen: readonly string[], stamp: (before: Stamp | null) => Stamp): Progress {
  return seen.reduce((sofar, item) => {
    const entry = entryOf(sofar, item);
    if (!mayTick(entry)) return sofar;
    return withEntry(sofar, item, { ...entry, marked: { mark: 'done', by: 'seen', ...stamp(entry.marked) } });
  }, progress);
}

/** The coach ticks only what nobody has decided about: an undone tick and “not for us” are decisions. */
const mayTick = ({ marked }: Entry): boolean => marked === null || marked.mark === 'later';

/** Later than what it replaces, also when another device's clock is ahead of ours. */
const after = (progress: Progress, before: Stamp | null, now: number): number =>
  Math.max(now, (before?.at ?? 0) + 1, progress.erasedAt + 1);

const withEntry = (progress: Progress, item: string, entry: Entry): Progress => ({
  ...progress,
  entries: { ...progress.entries, [item]: entry },
});
