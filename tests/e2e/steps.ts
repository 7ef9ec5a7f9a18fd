import type { Page } from 'puppeteer-core';
import { press } from './steady';

/** Opens everything that is folded on a page of ours, and the details of its first item, if it has one. */
export async function openDetails(page: Page): Promise<void> {
  const some = await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    const details = document.querySelector<HTMLElement>('[data-item] [data-action="details"]');
    details?.click();
    return details !== null;
  });
  if (some) await page.waitForSelector('[data-item] .item-details');
}

/** Waits until the popup shows an item as done or not done, its stage opened first. */
export async function shows(page: Page, item: string, done: boolean): Promise<void> {
  const [stage] = item.split('/');
  const head = `[data-stage="${stage}"] .stage-head`;
  await page.waitForSelector(head);
  if ((await page.$eval(head, (button) => button.getAttribute('aria-expanded'))) !== 'true')
    await press(page, head);
  await page.waitForSelector(`[data-item="${item}"] input${done ? ':checked' : ':not(:checked)'}`);
}
