import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askToRemind, hearReminders, setAlarm, showReminder, stopReminding } from './reminders';

/** A browser whose user answers as the test says, and which has no alarms nor notifications until they are granted. */
const world = vi.hoisted(() => {
  const permitted: (() => void)[] = [];
  return {
    granted: false,
    willing: true,
    optional: ['alarms', 'notifications'],
    asked: [] as unknown[],
    given: [] as unknown[],
    permitted,
  };
});

vi.mock('webextension-polyfill', () => ({
  default: {
    get alarms() {
      return world.granted ? fakeBrowser.alarms : undefined;
    },
    get notifications() {
      return world.granted ? fakeBrowser.notifications : undefined;
    },
    runtime: {
      getManifest: () => ({ optional_permissions: world.optional }),
      getURL: (path: string) => `extension:/${path}`,
    },
    permissions: {
      contains: async () => world.granted,
      request: async (wish: unknown) => {
        world.asked.push(wish);
        world.granted = world.willing;
        return world.willing;
      },
      remove: async (wish: unknown) => {
        world.given.push(wish);
        world.granted = false;
        return true;
      },
      onAdded: { addListener: (listener: () => void) => world.permitted.push(listener) },
      onRemoved: { addListener: () => undefined },
    },
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(world, { granted: false, willing: true, optional: ['alarms', 'notifications'] });
  for (const list of [world.asked, world.given, world.permitted]) list.length = 0;
});

const words = { title: 'Cinq minutes pour X?', message: 'Bonjour!' };
const listeners = () => ({ rang: vi.fn(), clicked: vi.fn(), permitted: vi.fn() });

describe('the permission to remind', () => {
  test('asks for what the manifest of this browser leaves to the user, and no more', async () => {
    world.optional = ['notifications'];
    expect(await askToRemind()).toBe(true);
    expect(world.asked).toEqual([{ permissions: ['notifications'] }]);
  });

  test('that is declined leaves everything as it was', async () => {
    world.willing = false;
    expect(await askToRemind()).toBe(false);
    await stopReminding();
    expect(world.given).toEqual([]);
    await setAlarm(Date.now() + 60_000);
    await showReminder(words);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });

  test('is given back with the alarm and the notification taken away first', async () => {
    await askToRemind();
    await setAlarm(Date.now() + 60_000);
    await showReminder(words);
    await stopReminding();
    expect(world.given).toEqual([{ permissions: ['alarms', 'notifications'] }]);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });
});

describe('reminders', () => {
  test('never pile up: one alarm, one notification', async () => {
    await askToRemind();
    for (const minutes of [1, 2]) await setAlarm(Date.now() + minutes * 60_000);
    for (let count = 0; count < 3; count++) await showReminder(words);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1);
  });

  test('are heard by a background that was awake when they were granted', async () => {
    const heard = listeners();
    hearReminders(heard);
    await askToRemind();
    for (const listener of world.permitted) listener();
    expect(heard.permitted).toHaveBeenCalledOnce();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'visit' } as never);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'other' } as never);
    expect(heard.rang).toHaveBeenCalledOnce();
  });

  test('go away when they are clicked', async () => {
    world.granted = true;
    const heard = listeners();
    hearReminders(heard);
    await showReminder(words);
    await fakeBrowser.notifications.onClicked.trigger('visit');
    expect(heard.clicked).toHaveBeenCalledOnce();
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });
});
