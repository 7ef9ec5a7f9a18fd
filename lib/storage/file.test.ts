import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { localArea } from '../platform/area';
import { send } from '../platform/messages';
import { entryOf, markOf } from '../twitter101/progress';
import { startWriter } from './background';
import { exportText, previewFile } from './file';
import { openProgress } from './progress/store';
import { openSettings } from './settings/store';
import { SUBJECTS } from './subjects';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { signal } = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  startWriter(signal);
});

const exported = async (): Promise<string> =>
  exportText(await localArea().all(), SUBJECTS, new Date(Date.UTC(2026, 10, 23)));

const bringIn = async (text: string) => {
  const preview = previewFile(text, SUBJECTS);
  if (preview.kind !== 'ready') throw new Error(preview.reason);
  return send('bringIn', preview.file);
};

describe('a file of the user’s own', () => {
  test('brings back what was erased', async () => {
    await openProgress().mark('profile/bio', 'done');
    await openProgress().note('profile/bio', 'En français d’abord');
    await openSettings().add('ownTags', '#Aînés');
    const text = await exported();
    expect(await send('erase', null)).toBe('stored');
    expect(markOf(await openProgress().get(), 'profile/bio')).toBe('open');
    expect(await bringIn(text)).toBe('stored');
    expect((await openSettings().get()).ownTags).toEqual(['#Aînés']);
    await vi.waitFor(async () => {
      expect(Object.keys(await fakeBrowser.storage.sync.get())).toContain('p1.profile/bio');
    }, 60_000);
    expect(entryOf(await openProgress().get(), 'profile/bio')).toMatchObject({
      marked: { mark: 'done' },
      noted: { note: 'En français d’abord' },
    });
  });

  test('joins progress with what was done meanwhile, and loses neither', async () => {
    await openProgress().mark('profile/bio', 'done');
    const text = await exported();
    await openProgress().mark('profile/bio', 'open');
    await openProgress().mark('profile/photo', 'done');
    await bringIn(text);
    const progress = await openProgress().get();
    expect([markOf(progress, 'profile/bio'), markOf(progress, 'profile/photo')]).toEqual(['open', 'done']);
  });

  test('does not hold the name of this device', async () => {
    await openProgress().mark('profile/bio', 'done');
    expect(Object.keys(JSON.parse(await exported()).stored)).toEqual(['progress']);
  });

  test('holds what was set aside, so that it can be looked at', async () => {
    await localArea().set({ settings: { v: 1, data: 'broken' } });
    await openSettings().update({ collapsed: true });
    const kept = Object.entries(JSON.parse(await exported()).stored).filter(([key]) =>
      key.startsWith('rescue.'),
    );
    expect(kept).toHaveLength(1);
  });

  test('says part by part what it would bring in, and changes nothing by that', async () => {
    const text = JSON.stringify({
      app: 'coach-3p',
      format: 1,
      exportedAt: '2026-11-23T00:00:00.000Z',
      stored: {
        progress: { v: 1, data: { erasedAt: 0, entries: {} } },
        settings: { v: 1, data: { level: 'cruel' } },
        tomorrow: { v: 1, data: null },
      },
    });
    expect(previewFile(text, SUBJECTS)).toMatchObject({
      kind: 'ready',
      parts: [
        { key: 'progress', state: 'fits' },
        { key: 'settings', state: 'unfit' },
        { key: 'tomorrow', state: 'unknown' },
      ],
    });
    expect(await localArea().get('progress')).toBeUndefined();
  });

  test.each([
    ['not JSON', 'Bonjour!', 'notJson'],
    ['somebody else’s JSON', '{"app":"other"}', 'notOurs'],
    ['a list', '[]', 'notOurs'],
    ['endless', ' '.repeat(5_000_001), 'tooLong'],
  ])('is refused with a reason when it is %s', (_, text, reason) => {
    expect(previewFile(text, SUBJECTS)).toEqual({ kind: 'unreadable', reason });
  });

  test('a page that sends something else to the background changes nothing', async () => {
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await send('bringIn', { app: 'evil' })).toBe('refused');
    expect(await localArea().get('progress')).toBeUndefined();
    quiet.mockRestore();
  });
});

test('erasing leaves nothing but the time of the erasure, here and in the synchronised storage', async () => {
  await openProgress().mark('profile/bio', 'done');
  await openSettings().silence(true);
  await localArea().set({ settings: { v: 9, data: 'broken' } });
  await openProgress().mark('profile/photo', 'done');
  expect(await send('erase', null)).toBe('stored');
  expect(await fakeBrowser.storage.local.get()).toEqual({
    progress: { v: 1, data: { erasedAt: expect.any(Number), entries: {} } },
  });
  expect(Object.keys(await fakeBrowser.storage.sync.get())).toEqual(['p1.erased']);
});
