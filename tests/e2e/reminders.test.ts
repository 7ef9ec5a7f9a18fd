import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Routine } from '../../lib/model/event';
import { eventually } from '../contract/wait';
import { BROWSERS, PRODUCT } from './browsers';
import { useProduct } from './product';
import { press } from './steady';

interface Extension {
  readonly alarms?: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
    clear(name: string): Promise<boolean>;
  };
  readonly notifications: {
    getAll(): Promise<Record<string, unknown>>;
    clear(name: string): Promise<boolean>;
    readonly onClosed: { addListener(listener: (id: string) => void): void };
  };
  readonly storage: {
    readonly local: { get(key: string): Promise<{ routine?: { data: Routine } }> };
  };
  readonly permissions: { getAll(): Promise<{ permissions: string[] }> };
}

/** What the browser grants to the extension beyond what it has from the start. */
const granted = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
    const { permissions } = (await (browser ?? chrome)?.permissions.getAll()) ?? { permissions: [] };
    return permissions.filter((name) => name === 'notifications');
  });

/** When the next reminder will come, in milliseconds from now; null when none is planned. */
const nextAlarm = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
    const alarm = await (browser ?? chrome)?.alarms?.get('visit').catch(() => undefined);
    return alarm ? alarm.scheduledTime - Date.now() : null;
  });

/** The routine as it is stored. */
const storedRoutine = (page: Page): Promise<Routine | undefined> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
    return (await (browser ?? chrome)?.storage.local.get('routine'))?.routine?.data;
  });

async function routineOf(page: Page): Promise<Page> {
  await page.bringToFront();
  await page.waitForSelector('#routine .days input');
  return page;
}

describe.each(BROWSERS)('reminders of the routine (%s)', (browser) => {
  const product = useProduct(browser);

  it('are off from the start, with nothing granted and nothing planned', async () => {
    const page = await routineOf(await product.own('/plan.html#routine'));
    await page.waitForSelector('[data-action="reminders-on"]');
    expect(await granted(page)).toEqual([]);
    expect(await nextAlarm(page)).toBeNull();
  });

  // Chromium asks in a bubble that no driver can answer; Firefox has a preference for tests that answers yes.
  it.runIf(browser === 'firefox')('come with a click and its permission, and go with both', async () => {
    const page = await routineOf(await product.own('/plan.html#routine'));
    await press(page, '[data-action="reminders-on"]');
    await page.waitForSelector('[data-action="reminders-off"]');
    expect(await granted(page)).toEqual(['notifications']);
    await eventually(
      () => nextAlarm(page),
      (wait) => wait !== null && wait > 0,
    );
    await page.waitForFunction(() => document.querySelector('.reminders-said')?.textContent?.includes(':'));

    await press(page, '[data-action="reminders-off"]');
    await page.waitForSelector('[data-action="reminders-on"]');
    expect(await granted(page)).toEqual([]);
    await eventually(
      () => nextAlarm(page),
      (wait) => wait === null,
    );
  });
});

/** The product with its optional permissions granted at installation: what it is once the user has said yes. */
function grantedProduct(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'coach-3p-granted-'));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = [...manifest.permissions, ...manifest.optional_permissions];
  writeFileSync(path, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return copy;
}

describe.each(BROWSERS)('once the user has said yes (%s)', (browser) => {
  const folder = grantedProduct(resolve(PRODUCT[browser]));
  const product = useProduct(browser, { extensions: [folder] });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('one reminder comes at the time of a visit, and none on a day when a visit is noted', async () => {
    const page = await routineOf(await product.own('/plan.html#routine'));
    // Without a desktop, Firefox closes a notification at once; Chromium leaves it open.
    await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
      const gone: string[] = [];
      Object.assign(globalThis, { gone });
      (browser ?? chrome)?.notifications.onClosed.addListener((id) => gone.push(id));
    });
    const shown = () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
        const open = Object.keys((await (browser ?? chrome)?.notifications.getAll()) ?? {});
        return [...(globalThis as unknown as { gone: string[] }).gone, ...open];
      });
    const ring = () =>
      page.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
        return (browser ?? chrome)?.alarms?.create('visit', { when: Date.now() });
      });
    /** A visit has been planned, or an alarm that rang has been answered, once there is an alarm in the time to come. */
    const planned = () =>
      eventually(
        () => nextAlarm(page),
        (wait) => wait !== null && wait > 0,
      );

    /** Changes the routine, and waits until the background has planned anew: it would plan over an alarm that is to ring now. */
    const change = async (how: () => Promise<void>) => {
      await planned();
      await page.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
        return (browser ?? chrome)?.alarms?.clear('visit');
      });
      await how();
      await planned();
    };

    await page.waitForSelector('[data-action="reminders-off"]');
    for (const day of [6, 0]) {
      await change(async () => {
        await press(page, `[name="day-${day}"]`);
        await eventually(
          async () => (await storedRoutine(page))?.days.includes(day),
          (stored) => stored === true,
        );
        await page.waitForSelector(`[name="day-${day}"]:checked`);
      });
    }
    await change(async () => {
      const now = await page.$eval('[name="morning"]', (field) => {
        const moment = new Date();
        const two = (part: number) => String(part).padStart(2, '0');
        (field as HTMLInputElement).value = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return (field as HTMLInputElement).value;
      });
      await eventually(
        async () => (await storedRoutine(page))?.morning,
        (morning) => morning === now,
      );
    });
    await ring();
    await eventually(shown, (ids) => ids.length > 0);
    expect(new Set(await shown())).toEqual(new Set(['visit']));
    await planned();

    await press(page, '[data-action="visited"]');
    await page.waitForSelector('[data-action="visited"][aria-disabled="true"]');
    await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
      return (browser ?? chrome)?.notifications.clear('visit');
    });
    await page.waitForFunction(() => (globalThis as unknown as { gone: string[] }).gone.length > 0);
    await page.evaluate(() => {
      (globalThis as unknown as { gone: string[] }).gone.length = 0;
    });
    await ring();
    await planned();
    expect(await shown()).toEqual([]);
  });
});
