import type { Page } from 'puppeteer-core';

/** Waits until the popup shows an item as done or not done, its stage opened first. */
export async function shows(page: Page, item: string, done: boolean): Promise<void> {
  const [stage] = item.split('/');
  const head = `[data-stage="${stage}"] .stage-head`;
  await page.waitForSelector(head);
  if ((await page.$eval(head, (button) => button.getAttribute('aria-expanded'))) !== 'true')
    await page.click(head);
  await page.waitForSelector(`[data-item="${item}"] input${done ? ':checked' : ':not(:checked)'}`);
}
