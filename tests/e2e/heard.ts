import type { Page } from 'puppeteer-core';

/** What a screen reader hears from the sidebar of a page, from now on. */
export interface Heard {
  /** Each message, in order. */
  all(): Promise<string[]>;
  /** Messages with no key between them and the one before: a second one in the same pause. There should be none. */
  withoutPause(): Promise<string[]>;
  /** Elements that would interrupt: there should be none. */
  loud(): Promise<number>;
}

interface Hearing {
  readonly __heard: { readonly said: string[]; readonly withoutPause: string[] };
}

/** Listens to the sidebar's live region as a screen reader does: every change of its words is a message. */
export async function heardBy(page: Page): Promise<Heard> {
  await page.evaluate(() => {
    const said: string[] = [];
    const withoutPause: string[] = [];
    let written = false;
    Object.assign(window, { __heard: { said, withoutPause } });
    for (const name of ['keydown', 'beforeinput'])
      addEventListener(name, () => (written = true), { capture: true, passive: true });
    const region = document.querySelector('coach-3p')?.shadowRoot?.querySelector('[role="status"]');
    if (!region) throw new Error('the sidebar has no live region');
    new MutationObserver(() => {
      const words = (region.textContent ?? '').trim();
      if (words === '') return;
      said.push(words);
      if (!written) withoutPause.push(words);
      written = false;
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return {
    all: () => page.evaluate(() => (window as unknown as Hearing).__heard.said),
    withoutPause: () => page.evaluate(() => (window as unknown as Hearing).__heard.withoutPause),
    loud: () =>
      page.evaluate(
        () =>
          document
            .querySelector('coach-3p')
            ?.shadowRoot?.querySelectorAll('[role="alert"], [aria-live="assertive"]').length ?? 0,
      ),
  };
}
