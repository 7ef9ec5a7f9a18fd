import type { Page } from 'puppeteer-core';

/** What a screen reader hears from the sidebar of a page, from now on. */
export interface Heard {
  /** Each message, in order. */
  all(): Promise<string[]>;
  /** Elements that would interrupt: there should be none. */
  loud(): Promise<number>;
}

/** Listens to the sidebar's live region as a screen reader does: every change of its words is a message. */
export async function heardBy(page: Page): Promise<Heard> {
  await page.evaluate(() => {
    const said: string[] = [];
    (window as unknown as { __heard: string[] }).__heard = said;
    const region = document.querySelector('coach-3p')?.shadowRoot?.querySelector('[role="status"]');
    if (!region) throw new Error('the sidebar has no live region');
    new MutationObserver(() => {
      const words = (region.textContent ?? '').trim();
      if (words !== '') said.push(words);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return {
    all: () => page.evaluate(() => (window as unknown as { __heard: string[] }).__heard),
    loud: () =>
      page.evaluate(
        () =>
          document
            .querySelector('coach-3p')
            ?.shadowRoot?.querySelectorAll('[role="alert"], [aria-live="assertive"]').length ?? 0,
      ),
  };
}
