import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';

/** The two places where the product keeps things: this device, or the browser's own synchronisation between devices. */
export const AREAS = ['local', 'sync'] as const;
export type AreaName = (typeof AREAS)[number];

/** What changed: each key with its new raw value, `undefined` when it was removed. */
export type Changes = Readonly<Record<string, unknown>>;

/** A storage area, with the little that the product asks of it. All methods reject when the browser refuses. */
export interface Area {
  /** Raw value of one key; `undefined` when nothing is stored. */
  get(key: string): Promise<unknown>;
  /** Everything in the area. */
  all(): Promise<Readonly<Record<string, unknown>>>;
  /** Writes all the given keys in one operation: quotas count operations, not keys. */
  set(entries: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back after each change by anybody, this page included, until the signal aborts. */
  onChanged(listener: (changes: Changes) => void, signal: AbortSignal): void;
}

/** The browser's own area, or null where the browser has none (no `storage.sync` in some builds). */
export function browserArea(name: AreaName): Area | null {
  const api: Storage.StorageArea | undefined = browser.storage[name];
  if (api === undefined) return null;
  return {
    get: async (key) => (await api.get(key))[key],
    all: () => api.get(null),
    set: (entries) => api.set({ ...entries }),
    remove: (keys) => api.remove([...keys]),
    onChanged(listener, signal) {
      const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
        if (area === name) listener(newValues(changes));
      };
      browser.storage.onChanged.addListener(heard);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
    },
  };
}

/** `storage.local` exists in every browser that can load the extension. */
export function localArea(): Area {
  const area = browserArea('local');
  if (area === null) throw new Error('storage: this browser has no storage.local');
  return area;
}

const newValues = (changes: Record<string, Storage.StorageChange>): Changes =>
  Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue ?? undefined]));
