import type { Page } from 'puppeteer-core';
import { launch } from '../../tests/e2e/drivers/launch';
import { callX } from '../../tests/e2e/x-hooks';
import type { Family } from '../browsers/find';
import { chromium } from './chromium';
import { applyByKey, applyByPage, cycle } from './cycle';
import { firefox } from './firefox';
import type { Gauge, Held } from './gauge';

export const GAUGES = { chromium, firefox } as const satisfies Record<Family, Gauge>;

/** Cycles before the first count: code is compiled, in all its stages, and caches are filled in them. */
const WARM_UP = 30;
/** Boxes are kept for a moment after they have gone, in case that they come back. */
const SETTLE_MS = 2000;

export interface Soaked {
  readonly before: Held;
  readonly after: Held;
  /** What went wrong in the page or in any console. */
  readonly errors: readonly string[];
}

/**
 * Goes through so many cycles on a timeline that never stops changing, in a browser of its own. Without extensions the page
 * does the same by itself: what it keeps then is no leak of ours.
 */
export async function soaked(
  browser: Family,
  standInPort: number,
  extensions: string[],
  cycles: number,
): Promise<Soaked> {
  const driver = await launch(browser, { extensions, standInPort });
  try {
    if (extensions.length > 0) await (await driver.opened('/practice.html')).close();
    const page = await driver.xPage('/home');
    await callX(page, 'churn', true);
    const apply = extensions.length > 0 ? applyByKey : applyByPage;
    for (let number = 0; number < WARM_UP; number++) await cycle(page, number, apply);
    const before = await atRest(browser, page);
    for (let number = 0; number < cycles; number++) await cycle(page, number, apply);
    const after = await atRest(browser, page);
    const errors = [...driver.consoleErrors(), ...(await callX<string[]>(page, 'errors'))];
    return { before, after, errors };
  } finally {
    await driver.close();
  }
}

async function atRest(browser: Family, page: Page): Promise<Held> {
  await callX(page, 'churn', false);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const held = await GAUGES[browser].measure(page);
  // In a tab behind another one nothing changes.
  await page.bringToFront();
  await callX(page, 'churn', true);
  return held;
}
