import type { Alarms, Notifications } from 'webextension-polyfill';
import { browser } from './browser';

/** One alarm and one notification, each under one name: a new one takes the place of the old, so that nothing piles up. */
const NAME = 'visit';

/** What must be granted before a reminder can come. */
const NEEDED = { permissions: ['alarms', 'notifications'] };

/**
 * What the manifest leaves to the user. In Chrome that is all of the above; Firefox takes `alarms` only among what is
 * granted at installation, in silence (docs/adr/0011).
 */
const left = () => ({ permissions: [...(browser.runtime.getManifest().optional_permissions ?? [])] });

/** Without their permissions the two interfaces may be absent: Chrome adds them to a running script when they are granted. */
const alarms = (): Alarms.Static | undefined => browser.alarms;
const notifications = (): Notifications.Static | undefined => browser.notifications;

/** What a reminder says. */
export interface ReminderWords {
  readonly title: string;
  readonly message: string;
}

/** True while the browser lets the coach remind. That is the switch: nothing else is stored. */
export const mayRemind = (): Promise<boolean> => browser.permissions.contains(NEEDED as never);

/** Asks for what reminders need; false when the user declines. Call it straight from a click: browsers refuse otherwise. */
export const askToRemind = (): Promise<boolean> => browser.permissions.request(left() as never);

/** Takes alarm and notification away and gives the permissions back. */
export async function stopReminding(): Promise<void> {
  if (!(await mayRemind())) return;
  await clearReminders();
  await browser.permissions.remove(left() as never);
}

/** Sets the one alarm (milliseconds since 1970), or takes it away with null. */
export async function setAlarm(at: number | null): Promise<void> {
  if (at === null) await alarms()?.clear(NAME);
  else await alarms()?.create(NAME, { when: at });
}

/** Shows a reminder in the place of any older one. */
export async function showReminder({ title, message }: ReminderWords): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await notifications()?.create(NAME, { type: 'basic', iconUrl, title, message });
}

/** Takes away what reminds, as far as the browser still lets us. */
async function clearReminders(): Promise<void> {
  await alarms()?.clear(NAME);
  await notifications()?.clear(NAME);
}

/** Calls back when the user grants or withdraws a permission, in the browser's own settings too, until the signal aborts. */
export function onPermissionChange(changed: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}

/** What can happen to reminders while the background runs. */
export interface ReminderListeners {
  readonly rang: () => void;
  /** A reminder was clicked; it is taken away already. */
  readonly clicked: () => void;
  /** The user granted or withdrew a permission, perhaps in the browser's own settings. */
  readonly permitted: () => void;
}

/** Listens as long as the background runs. Call it as the script starts: a woken background hears only what it listens for at once. */
export function hearReminders(listeners: ReminderListeners): void {
  const ring = ({ name }: Alarms.Alarm) => {
    if (name === NAME) listeners.rang();
  };
  const click = (id: string) => {
    if (id !== NAME) return;
    void notifications()?.clear(NAME);
    listeners.clicked();
  };
  const listen = () => {
    const [alarm, press] = [alarms()?.onAlarm, notifications()?.onClicked];
    if (alarm && !alarm.hasListener(ring)) alarm.addListener(ring);
    if (press && !press.hasListener(click)) press.addListener(click);
  };
  const permitted = () => {
    listen();
    listeners.permitted();
  };
  browser.permissions.onAdded.addListener(permitted);
  browser.permissions.onRemoved.addListener(permitted);
  listen();
}
