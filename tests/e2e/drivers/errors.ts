import type { Browser, Page } from 'puppeteer-core';

/**
 * Notes what goes wrong in the consoles of all pages of a browser, also of those that open by themselves, content scripts
 * included. Errors go into `errors` as one line each.
 */
export async function collectErrors(browser: Browser, errors: string[]): Promise<void> {
  const watched = new WeakSet<Page>();
  const watch = (page: Page | null) => {
    if (!page || watched.has(page)) return;
    watched.add(page);
    page.on('pageerror', (error) =>
      errors.push(`page error: ${error instanceof Error ? error.message : error}`),
    );
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warn') errors.push(`${type}: ${message.text()} (${page.url()})`);
    });
  };
  browser.on('targetcreated', (target) => {
    // A target that is gone again by now has nothing to say.
    target.page().then(watch, () => undefined);
  });
  for (const page of await browser.pages()) watch(page);
}
