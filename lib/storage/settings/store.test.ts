import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../model/settings';
import { startWriter } from '../background';
import { openSettings } from './store';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** In milliseconds: a limit for what never comes, also on a slow machine. */
const PATIENT = 60_000;
const untilAborted = new AbortController();

beforeEach(() => {
  fakeBrowser.reset();
  startWriter(untilAborted.signal);
});

describe('the settings as pages use them', () => {
  test('begin with the defaults', async () => {
    expect(await openSettings().get()).toEqual(defaultSettings());
  });

  test('a change in one page reaches another that is already open', async () => {
    const seen: Settings[] = [];
    const { signal } = new AbortController();
    openSettings().watch((settings) => seen.push(settings), signal);
    await vi.waitFor(() => expect(seen).toHaveLength(1), PATIENT);
    expect(await openSettings().update({ interfaceLanguage: 'fr' })).toBe('stored');
    await vi.waitFor(() => expect(seen.at(-1)?.interfaceLanguage).toBe('fr'), PATIENT);
  });

  test('nobody is told after the signal has aborted', async () => {
    const seen: Settings[] = [];
    const page = new AbortController();
    openSettings().watch((settings) => seen.push(settings), page.signal);
    await vi.waitFor(() => expect(seen).toHaveLength(1), PATIENT);
    page.abort();
    await openSettings().update({ collapsed: true });
    expect(seen).toHaveLength(1);
  });

  test('silence, accounts, rules and own tags come and go one by one', async () => {
    const settings = openSettings();
    await settings.silence(true);
    await settings.add('accounts', 'rcpmta');
    await settings.add('accounts', 'other');
    await settings.remove('accounts', 'other');
    await settings.add('ownTags', '#Aînés');
    expect(await settings.get()).toEqual({
      ...defaultSettings(),
      off: { everywhere: true, accounts: ['rcpmta'], rules: [] },
      ownTags: ['#Aînés'],
    });
  });
});

test('a change says so when the background does not answer', async () => {
  fakeBrowser.reset();
  expect(await openSettings().update({ collapsed: true })).toBe('unreachable');
});
