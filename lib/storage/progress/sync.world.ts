import type { CoachEvent, Recorded } from '../../model/event';
import type { Area } from '../../platform/area';
import type { Progress } from '../../twitter101/progress';
import { openStore } from '../store';
import { createWriter } from '../writer';
import { progressSubject } from './subject';
import { exchange } from './sync';

export const MINUTE = 60_000;
/** Quotas of `storage.sync`, the same in Chrome and Firefox (MDN and developer.chrome.com, read 2026-11). */
const QUOTA = { bytesPerItem: 8192, bytes: 102_400, items: 512, writesPerMinute: 120 };

export type Store = Record<string, unknown>;

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** An area in memory. `before` may refuse a write by throwing. */
export function memory(store: Store = {}, before: (entries: Store) => void = () => {}): Area {
  return {
    get: async (key) => copy(store[key] ?? null) ?? undefined,
    all: async () => copy(store),
    set: async (entries) => {
      before({ ...entries });
      Object.assign(store, copy(entries));
    },
    remove: async (keys) => {
      before({});
      for (const key of keys) delete store[key];
    },
    onChanged: () => {},
  };
}

/** The world: a clock, the browser maker's server, and devices that are on line or not. */
export function world() {
  let now = Date.UTC(2026, 10, 23, 12);
  const server: Store = {};
  const clock = { pass: (milliseconds: number) => (now += milliseconds), now: () => now };

  /** One computer: its own storage, its own view of the server that moves only while it is on line, and the quotas. */
  function device(name: string, skew = 0) {
    const localStore: Store = {};
    const view: Store = {};
    let dirty: string[] = [];
    let online = true;
    let writes: number[] = [];
    const local = memory(localStore);
    const sync = memory(view, (entries) => {
      writes = writes.filter((at) => at > now - MINUTE);
      if (writes.length >= QUOTA.writesPerMinute) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
      const after = { ...view, ...entries };
      const sizes = Object.entries(after).map(([key, value]) =>
        Buffer.byteLength(key + JSON.stringify(value)),
      );
      if (Math.max(0, ...sizes) > QUOTA.bytesPerItem) throw new Error('QUOTA_BYTES_PER_ITEM');
      if (sizes.reduce((sum, size) => sum + size, 0) > QUOTA.bytes) throw new Error('QUOTA_BYTES');
      if (sizes.length > QUOTA.items) throw new Error('MAX_ITEMS');
      writes.push(now);
      dirty.push(...Object.keys(entries));
    });
    const circumstance = async () => ({ now: now + skew, device: name });
    /** A new writer each time: the browser ends the background between any two acts. */
    const writer = () => createWriter({ area: local, subjects: [progressSubject as never], circumstance });
    const exchanged = async () => {
      await exchange(local, sync, now + skew).catch(() => 'refused');
    };
    return {
      local,
      sync,
      setOnline(value: boolean) {
        online = value;
      },
      /** What the browser does by itself: keys written here go up, then everything comes down. The last writer of a key wins. */
      async carry() {
        if (!online) return;
        for (const key of new Set(dirty)) {
          if (key in view) server[key] = copy(view[key]);
        }
        dirty = [];
        for (const key of Object.keys(view)) if (!(key in server)) delete view[key];
        Object.assign(view, copy(server));
        await exchanged();
      },
      async act(event: CoachEvent): Promise<Recorded> {
        const recorded = await writer().record(event);
        await exchanged();
        return recorded;
      },
      progress: (): Promise<Progress> => openStore(local, progressSubject).get(),
    };
  }
  return { clock, server, device };
}
