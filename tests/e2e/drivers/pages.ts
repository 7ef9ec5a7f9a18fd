import type { Browser, Page } from 'puppeteer-core';

/** A browser that has just been started may need this long for a page. */
const PATIENCE_MS = 20_000;
const AGAIN_MS = 50;

/** Firefox tells nobody the address of an extension's page: the page itself knows. Empty while it is being replaced. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** The page whose address has this part, once there is one. */
export async function pageAt(browser: Browser, part: string): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) if ((await addressOf(page)).includes(part)) return page;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  throw new Error(`no page has opened at ${part}`);
}
