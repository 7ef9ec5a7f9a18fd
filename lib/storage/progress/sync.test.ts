import { describe, expect, test } from 'vitest';
import type { CoachEvent } from '../../model/event';
import { markOf, noProgress, type Progress, reduceProgress } from '../../twitter101/progress';
import { items } from '../../twitter101/steps';
import { openStore } from '../store';
import { progressSubject } from './subject';
import { eraseSync, exchange } from './sync';
import { MINUTE, memory, type Store, world } from './sync.world';

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

test('a tick goes up as the key of its item and no other, and what is up already is not written again', async () => {
  const written: string[][] = [];
  const local = memory();
  const sync = memory({}, (entries) => void written.push(Object.keys(entries)));
  let progress = noProgress();
  const act = async (events: readonly CoachEvent[], now: number) => {
    for (const event of events) progress = reduceProgress(progress, event, { now, device: 'office' });
    await local.set({ progress: progressSubject.versions.wrap(progress) });
    await exchange(local, sync, now);
  };
  await act(ids.map(done), 1);
  await act([{ type: 'progress/marked', item: 'profile/bio', mark: 'later' }], 2);
  await act([], 3);
  expect(written.map((keys) => keys.sort())).toEqual([
    ids.map((id) => `p1.${id}`).sort(),
    ['p1.profile/bio'],
  ]);
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
