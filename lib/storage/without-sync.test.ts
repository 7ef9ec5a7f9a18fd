import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { send } from '../platform/messages';
import { markOf } from '../twitter101/progress';
import { startWriter } from './background';
import { openProgress } from './progress/store';

// Some builds of the browsers have no synchronised storage.
vi.mock('webextension-polyfill', () => ({
  default: { ...fakeBrowser, storage: { ...fakeBrowser.storage, sync: undefined } },
}));

beforeEach(() => {
  fakeBrowser.reset();
  startWriter(new AbortController().signal);
});

test('a browser that synchronises nothing keeps the progress on this device, and erases it', async () => {
  expect(await openProgress().mark('profile/bio', 'done')).toBe('stored');
  expect(markOf(await openProgress().get(), 'profile/bio')).toBe('done');
  expect(await send('erase', null)).toBe('stored');
  expect(markOf(await openProgress().get(), 'profile/bio')).toBe('open');
});
