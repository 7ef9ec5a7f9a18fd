import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../../contract/wait';

const AGAIN_MS = 50;

/** Firefox tells nobody the address of an extension's page: the page itself knows. Empty while it is being replaced. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** Lets whoever waits on a page wait as long as a slow machine may need. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** The page whose address has this part, once there is one. */
export async function pageAt(browser: Browser, part: string): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages())
      if ((await addressOf(page)).includes(part)) return patient(page);
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  throw new Error(`no page has opened at ${part}`);
}
