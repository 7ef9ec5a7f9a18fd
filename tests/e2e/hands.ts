import type { KeyInput, Page } from 'puppeteer-core';
import { eventually } from '../contract/wait';
import type { Product } from './product';

/** More stops than any of our pages has. */
const MOST_STOPS = 160;

/** One page under somebody's hands on the keyboard: there is no pointer, and nothing gets the focus but by keys. */
export interface Hands {
  readonly page: Page;
  /** Moves with Tab until an element that fits has the focus, also inside the sidebar; `back` moves with Shift+Tab. */
  tabTo(selector: string, back?: 'back'): Promise<void>;
  press(key: KeyInput): Promise<void>;
  type(text: string): Promise<void>;
  /** Moves to an element and presses Enter on it. */
  enter(selector: string, back?: 'back'): Promise<void>;
  /** Follows a link with Enter into the tab that it opens, at this address inside the extension. */
  follow(selector: string, path: string): Promise<Hands>;
  /** Waits until an element that fits has the focus. */
  lands(selector: string): Promise<void>;
}

/** Puts hands on a page. */
export async function handsOn(product: Product, page: Page): Promise<Hands> {
  await page.bringToFront();
  const holds = (selector: string) =>
    page.evaluate((css) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.matches(css) ?? false;
    }, selector);
  const hands: Hands = {
    page,
    async lands(selector) {
      await eventually(
        () => holds(selector),
        (there) => there,
      );
    },
    async tabTo(selector, back) {
      if (back) await page.keyboard.down('Shift');
      try {
        for (let stops = 0; stops < MOST_STOPS; stops++) {
          if (await holds(selector)) return;
          await page.keyboard.press('Tab');
        }
      } finally {
        if (back) await page.keyboard.up('Shift');
      }
      throw new Error(`the keyboard never reached ${selector}`);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async enter(selector, back) {
      await hands.tabTo(selector, back);
      await page.keyboard.press('Enter');
    },
    async follow(selector, path) {
      await hands.enter(selector);
      await eventually(
        () => tabs(page),
        (addresses) => addresses.some((address) => address.endsWith(path)),
      );
      // Firefox does not show its driver a tab that a link has opened: another one at the same address goes on.
      const firefox = product.driver.name === 'firefox';
      return handsOn(product, await (firefox ? product.own(path) : product.opened(path)));
    },
  };
  return hands;
}

interface Tabs {
  readonly tabs: { query(all: object): Promise<{ url?: string }[]> };
}

/** Addresses of our own pages that are open, as the extension sees them. */
const tabs = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Tabs>;
    return ((await (browser ?? chrome)?.tabs.query({})) ?? []).map(({ url }) => url ?? '');
  });
