import { describe, expect, test } from 'vitest';
import type { CoachEvent } from '../../model/event';
import type { Area } from '../../platform/area';
import { markOf, type Progress } from '../../twitter101/progress';
import { items } from '../../twitter101/steps';
import { openStore } from '../store';
import { createWriter } from '../writer';
import { progressSubject } from './subject';
import { eraseSync, exchange } from './sync';

const MINUTE = 60_000;
/** Quotas of `storage.sync`, the same in Chrome and Firefox (MDN and developer.chrome.com, read 2026-11). */
const QUOTA = { bytesPerItem: 8192, bytes: 102_400, items: 512, writesPerMinute: 120 };

type Store = Record<string, unknown>;

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** An area in memory. `before` may refuse a write by throwing. */
function memory(store: Store = {}, before: (entries: Store) => void = () => {}): Area {
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
function world() {
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
      async act(event: CoachEvent) {
        const recorded = await writer().record(event);
        await exchanged();
        return recorded;
      },
      progress: (): Promise<Progress> => openStore(local, progressSubject).get(),
    };
  }
  return { clock, server, device };
}

const done = (item: string): CoachEvent => ({ type: 'progress/marked', item, mark: 'done' });
const ids = items.map(({ id }) => id);

const ticked = (progress: Progress): string[] => ids.filter((id) => markOf(progress, id) === 'done');

describe('two computers', () => {
  test('tick different items at the same moment, and both end with both', async () => {
    const { device } = world();
    const [office, home] = [device('office'), device('home')];
    await Promise.all([office.act(done('profile/bio')), home.act(done('profile/photo'))]);
    for (let round = 0; round < 2; round++) for (const one of [office, home]) await one.carry();
    expect(ticked(await office.progress())).toEqual(['profile/bio', 'profile/photo']);
    expect(await home.progress()).toEqual(await office.progress());
  });

  test('act on the same item: the last act wins, and the note of the other stays', async () => {
    const { device, clock } = world();
    const [office, home] = [device('office'), device('home')];
    await office.act(done('begin/person'));
    await office.act({ type: 'progress/noted', item: 'begin/person', note: 'Marie' });
    clock.pass(MINUTE);
    await home.act({ type: 'progress/marked', item: 'begin/person', mark: 'later' });
    for (let round = 0; round < 3; round++) for (const one of [home, office]) await one.carry();
    for (const one of [home, office]) {
      const entry = (await one.progress()).entries['begin/person'];
      expect(entry?.marked?.mark).toBe('later');
      expect(entry?.noted?.note).toBe('Marie');
    }
  });

  test('one is a week without a connection: nothing of either is lost', async () => {
    const { device, clock } = world();
    const [office, train] = [device('office'), device('train')];
    train.setOnline(false);
    for (const [day, id] of ids.slice(0, 14).entries()) {
      await (day % 2 === 0 ? office : train).act(done(id));
      await office.carry();
      clock.pass((24 * 60 * MINUTE) / 2);
    }
    train.setOnline(true);
    for (let round = 0; round < 3; round++) for (const one of [train, office]) await one.carry();
    expect(ticked(await train.progress())).toEqual(ids.slice(0, 14));
    expect(await office.progress()).toEqual(await train.progress());
  });

  test('an undone tick stays undone when the other computer still had it ticked', async () => {
    const { device, clock } = world();
    const [office, home] = [device('office'), device('home')];
    await office.act(done('profile/bio'));
    for (const one of [office, home]) await one.carry();
    home.setOnline(false);
    clock.pass(MINUTE);
    await home.act({ type: 'progress/marked', item: 'profile/bio', mark: 'open' });
    home.setOnline(true);
    for (let round = 0; round < 2; round++) for (const one of [office, home]) await one.carry();
    expect(ticked(await office.progress())).toEqual([]);
  });

  test('an erasure on one reaches the other, which does not bring the old ticks back', async () => {
    const { device, clock } = world();
    const [office, home] = [device('office'), device('home')];
    await office.act(done('profile/bio'));
    for (const one of [office, home]) await one.carry();
    clock.pass(MINUTE);
    await office.local.remove(['progress']);
    await eraseSync(office.sync, clock.now());
    clock.pass(MINUTE);
    for (let round = 0; round < 3; round++) for (const one of [office, home]) await one.carry();
    expect(ticked(await home.progress())).toEqual([]);
    await home.act(done('profile/photo'));
    for (let round = 0; round < 2; round++) for (const one of [home, office]) await one.carry();
    expect(ticked(await office.progress())).toEqual(['profile/photo']);
  });
});

describe('quotas of the browser', () => {
  test('three hundred acts in one minute: the rest goes up later, nothing is lost', async () => {
    const { device, clock } = world();
    const [office, home] = [device('office'), device('home')];
    for (let act = 0; act < 300; act++) {
      const item = ids[act % ids.length] ?? 'begin/person';
      expect(
        await office.act({ type: 'progress/marked', item, mark: act < 300 - ids.length ? 'later' : 'done' }),
      ).toBe('stored');
    }
    clock.pass(2 * MINUTE);
    for (let round = 0; round < 3; round++) for (const one of [office, home]) await one.carry();
    expect(ticked(await home.progress())).toEqual([...ids]);
  });

  test('every item noted to the limit in the heaviest characters still fits', async () => {
    const { device } = world();
    const [office, home] = [device('office'), device('home')];
    for (const item of ids) {
      await office.act({ type: 'progress/noted', item, note: '\ud800'.repeat(280) });
      await office.act(done(item));
    }
    for (let round = 0; round < 2; round++) for (const one of [office, home]) await one.carry();
    expect(ticked(await home.progress())).toEqual([...ids]);
  });
});

test('what another version wrote in the synchronised storage is neither trusted nor destroyed', async () => {
  const strange = { 'p2.profile/bio': { future: true }, 'p1.__proto__': { marked: 1 }, other: 'x' };
  const store: Store = { ...strange, 'p1.profile/bio': 'nonsense' };
  const sync = memory(store);
  const local = memory();
  await exchange(local, sync, 1);
  expect(store).toEqual({ ...strange, 'p1.profile/bio': 'nonsense' });
  expect(await openStore(local, progressSubject).get()).toEqual({ erasedAt: 0, entries: {} });
});
