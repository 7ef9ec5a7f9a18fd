import type { Page } from 'puppeteer-core';
import { panelOf } from './panel';
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

/** Opens all that can be opened on a page of ours, and gives the practice page a draft. */
export async function openAll(page: Page): Promise<void> {
  await page.waitForSelector('section');
  await openDetails(page);
  if (page.url().endsWith('/popup.html')) {
    await press(page, '.next [data-action="later"]');
    await page.waitForSelector('.said [data-action="undo"]');
  }
  if (!page.url().endsWith('/practice.html')) return;
  await press(page, '[data-sample="fr/heated"]');
  await openSidebar(page, await page.$eval('#draft', (area) => (area as HTMLTextAreaElement).value));
}

/** Opens a reason and the menu of silence beside a draft, once it is read. */
export async function openSidebar(page: Page, draft: string): Promise<void> {
  const panel = panelOf(page);
  await panel.reads(draft);
  for (const [action, part] of [
    ['why', '.why'],
    ['silence', '[data-reach]'],
  ] as const) {
    await panel.focus(`[data-action="${action}"]`);
    await page.keyboard.press('Enter');
    await panel.appears(part);
  }
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
