import { is, safeParse } from 'valibot';
import type { Area } from '../../platform/area';
import { mergeProgress } from '../../twitter101/merge';
import { type Entry, noProgress, type Progress } from '../../twitter101/progress';
import type { Row } from '../subject';
import { current } from '../writer';
import { progressSubject } from './subject';
import { entryV1, itemId, time } from './versions';

/** Each item has its own key, so that two devices that tick two items never overwrite each other. The number is the shape's version. */
const ITEM_PREFIX = 'p1.';
const ERASED_KEY = 'p1.erased';

/** What the privacy page says of the keys in `storage.sync`. */
export const syncRow: Row = {
  key: `${ITEM_PREFIX}*`,
  area: 'sync',
  name: 'store.sync.name',
  holds: 'store.sync.holds',
  why: 'store.sync.why',
};

/** True for a key that this file writes. */
export const isSyncKey = (key: string): boolean => key.startsWith(ITEM_PREFIX);

/**
 * Exchanges progress with the user's other devices: joins what they wrote into this device's copy, then offers them what they
 * lack, in one write. This device's copy is whole at any time, so a refused write (quota, no connection) loses nothing: the
 * difference is still there at the next call. Run it inside the writer's queue.
 */
export async function exchange(local: Area, sync: Area, now: number): Promise<void> {
  const ours = await current(local, progressSubject, now);
  const theirs = progressIn(await sync.all());
  const merged = mergeProgress(ours, theirs);
  if (!same(merged, ours)) await local.set({ [progressSubject.key]: progressSubject.versions.wrap(merged) });
  const missing = lacking(merged, theirs);
  if (Object.keys(missing).length > 0) await sync.set(missing);
}

/** Leaves word of an erasure for the other devices and takes all items out of `storage.sync`. */
export async function eraseSync(sync: Area, erasedAt: number): Promise<void> {
  const keys = Object.keys(await sync.all()).filter(isSyncKey);
  await sync.set({ [ERASED_KEY]: erasedAt });
  await sync.remove(keys.filter((key) => key !== ERASED_KEY));
}

/** Reads what lies in `storage.sync`. What does not fit is left where it is and does not count. */
function progressIn(all: Readonly<Record<string, unknown>>): Progress {
  const entries: Record<string, Entry> = {};
  for (const [key, value] of Object.entries(all)) {
    const item = key.slice(ITEM_PREFIX.length);
    const parsed = safeParse(entryV1, value);
    if (isSyncKey(key) && is(itemId, item) && parsed.success) entries[item] = parsed.output;
  }
  const erasedAt = all[ERASED_KEY];
  return { entries, erasedAt: is(time, erasedAt) ? erasedAt : noProgress().erasedAt };
}

function lacking(merged: Progress, theirs: Progress): Record<string, unknown> {
  const missing: Record<string, unknown> = {};
  for (const [item, entry] of Object.entries(merged.entries)) {
    if (!same(entry, theirs.entries[item])) missing[`${ITEM_PREFIX}${item}`] = entry;
  }
  if (merged.erasedAt > theirs.erasedAt) missing[ERASED_KEY] = merged.erasedAt;
  return missing;
}

/** Compares what has been read through a schema: fields come in the schema's order; items may come in any. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && same(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}
