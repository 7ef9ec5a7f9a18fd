import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../model/settings';
import { type Area, localArea } from '../platform/area';
import { rescuedIn } from './rescue';
import { settingsSubject } from './settings/subject';
import { openStore } from './store';
import { SUBJECTS } from './subjects';
import { createWriter } from './writer';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const NOW = Date.UTC(2026, 10, 23, 13);
const circumstance = async () => ({ now: NOW, device: 'here' });
const writerOn = (area: Area) => createWriter({ area, subjects: SUBJECTS, circumstance });
const settingsOn = (area: Area) => openStore(area, settingsSubject);

beforeEach(() => fakeBrowser.reset());

describe('the one writer', () => {
  test('stores a change so that the next reader finds it', async () => {
    const area = localArea();
    expect(await writerOn(area).record({ type: 'settings/updated', patch: { level: 'strict' } })).toBe(
      'stored',
    );
    expect(await settingsOn(area).get()).toEqual({ ...defaultSettings(), level: 'strict' });
  });

  test('loses nothing when two windows speak at once', async () => {
    const area = localArea();
    const writer = writerOn(area);
    const names = Array.from({ length: 20 }, (_, index) => `account${index}`);
    await Promise.all(
      names.map((entry) => writer.record({ type: 'settings/listed', list: 'accounts', entry })),
    );
    expect((await settingsOn(area).get()).off.accounts).toEqual(names);
  });

  test('goes on where it was after the browser ended it', async () => {
    const area = localArea();
    await writerOn(area).record({ type: 'settings/listed', list: 'ownTags', entry: '#Aînés' });
    await writerOn(area).record({ type: 'settings/listed', list: 'ownTags', entry: '#Respect' });
    expect((await settingsOn(area).get()).ownTags).toEqual(['#Aînés', '#Respect']);
  });

  test('the same event twice changes nothing more', async () => {
    const area = localArea();
    const writer = writerOn(area);
    await writer.record({ type: 'settings/listed', list: 'rules', entry: 'polite/shouting' });
    await writer.record({ type: 'settings/listed', list: 'rules', entry: 'polite/shouting' });
    expect((await settingsOn(area).get()).off.rules).toEqual(['polite/shouting']);
  });

  test.each([
    ['unknown type', { type: 'settings/deleted' }],
    ['value out of the list', { type: 'settings/updated', patch: { level: 'cruel' } }],
    ['unknown field', { type: 'settings/updated', patch: { theme: 'dark' } }],
    ['the silences inside a patch', { type: 'settings/updated', patch: { off: { everywhere: true } } }],
    ['endless entry', { type: 'settings/listed', list: 'rules', entry: 'x'.repeat(10_000) }],
    ['no object', 'settings'],
    ['nothing', undefined],
  ])('refuses what does not fit and changes nothing: %s', async (_, event) => {
    const area = localArea();
    expect(await writerOn(area).record(event)).toBe('unfit');
    expect(await settingsOn(area).get()).toEqual(defaultSettings());
  });

  test('sets aside what it cannot read, whole, and works on', async () => {
    const area = localArea();
    const broken = { v: 1, data: { level: 'strict' } };
    await area.set({ settings: broken });
    await writerOn(area).record({ type: 'settings/updated', patch: { collapsed: true } });
    expect((await settingsOn(area).get()).collapsed).toBe(true);
    expect(rescuedIn(await area.all())).toEqual([
      { from: 'settings', reason: 'shape', at: NOW, raw: broken },
    ]);
  });

  test('finds what it cannot read without waiting for an event, once', async () => {
    const area = localArea();
    await area.set({ settings: { v: 99, data: 'from the future' } });
    await writerOn(area).inspect();
    await writerOn(area).inspect();
    expect(rescuedIn(await area.all()).map(({ reason }) => reason)).toEqual(['newer']);
  });

  test('says so when the browser refuses to store, and stores the next event', async () => {
    const area = localArea();
    let full = true;
    const disk: Area = {
      ...area,
      set: (entries) => (full ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : area.set(entries)),
    };
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const writer = writerOn(disk);
    expect(await writer.record({ type: 'settings/updated', patch: { level: 'strict' } })).toBe('refused');
    full = false;
    expect(await writer.record({ type: 'settings/updated', patch: { level: 'strict' } })).toBe('stored');
    quiet.mockRestore();
  });
});
