import { type Entry, entryOf, type Marked, type Noted, type Progress } from './progress';

/**
 * Joins the progress of two devices, item by item: the newest mark and the newest note win, and an erasure takes everything
 * that is not younger. The order and number of joins make no difference, so devices that have exchanged everything agree.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const erasedAt = Math.max(a.erasedAt, b.erasedAt);
  const entries: Record<string, Entry> = {};
  for (const item of new Set([...Object.keys(a.entries), ...Object.keys(b.entries)])) {
    const marked = younger(markedIn(a, item), markedIn(b, item), erasedAt);
    const noted = younger(notedIn(a, item), notedIn(b, item), erasedAt);
    if (marked !== null || noted !== null) entries[item] = { marked, noted };
  }
  return { erasedAt, entries };
}

/**
 * Joins what an exported file holds with what is here. Bringing a file in is a new act: what is older than the last erasure
 * comes back, as the oldest of what is younger. The file's own erasure is history and erases nothing.
 */
export function bringInProgress(ours: Progress, theirs: Progress): Progress {
  const revive = <T extends Marked | Noted>(stamped: T | null): T | null =>
    stamped === null ? null : { ...stamped, at: Math.max(stamped.at, ours.erasedAt + 1) };
  const entries = Object.entries(theirs.entries).map(([item, { marked, noted }]): [string, Entry] => [
    item,
    { marked: revive(marked), noted: revive(noted) },
  ]);
  return mergeProgress(ours, { erasedAt: 0, entries: Object.fromEntries(entries) });
}

const markedIn = (progress: Progress, item: string): Marked | null => entryOf(progress, item).marked;
const notedIn = (progress: Progress, item: string): Noted | null => entryOf(progress, item).noted;

function younger<T extends Marked | Noted>(a: T | null, b: T | null, erasedAt: number): T | null {
  const winner = a === null || (b !== null && isYounger(b, a)) ? b : a;
  return winner !== null && winner.at > erasedAt ? winner : null;
}

/** Ties are settled by the device's name, then by content: any rule will do as long as all devices follow the same one. */
function isYounger(a: Marked | Noted, b: Marked | Noted): boolean {
  if (a.at !== b.at) return a.at > b.at;
  if (a.device !== b.device) return a.device > b.device;
  return content(a) > content(b);
}

const content = (stamped: Marked | Noted): string =>
  'note' in stamped ? stamped.note : `${stamped.mark} ${stamped.by}`;
