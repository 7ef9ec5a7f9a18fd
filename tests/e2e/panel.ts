import type { Page } from 'puppeteer-core';
import { eventually } from '../contract/wait';

/** Puppeteer's way into the open shadow root of the sidebar. */
const inside = (selector: string) => `coach-3p >>> ${selector}`;

/** The sidebar of one page, used as a person would: by what is drawn, with real pointer and keys. */
export interface Panel {
  /** Ids of the rules whose findings are shown, in their order. */
  rules(): Promise<string[]>;
  /** Waits until the rules are as expected. */
  shows(fits: (rules: string[]) => boolean): Promise<string[]>;
  /** Words of an element; null when it is not there. */
  words(selector: string): Promise<string | null>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** Clicks with the pointer, once the element is there. */
  click(selector: string): Promise<void>;
  /** Gives the element the focus, as Tab would, once it is there. */
  focus(selector: string): Promise<void>;
  appears(selector: string): Promise<void>;
  vanishes(selector: string): Promise<void>;
}

export const panelOf = (page: Page): Panel => {
  const rules = () =>
    page.evaluate(() => {
      const root = document.querySelector('coach-3p')?.shadowRoot;
      const shown = [...(root?.querySelectorAll<HTMLElement>('li[data-rule]') ?? [])];
      return shown.map((item) => item.dataset.rule ?? '');
    });
  const read = (selector: string, name: string | null) =>
    page.evaluate(
      (wanted, attribute) => {
        const element = document.querySelector('coach-3p')?.shadowRoot?.querySelector(wanted);
        if (!element) return null;
        return attribute === null ? (element.textContent ?? '').trim() : element.getAttribute(attribute);
      },
      selector,
      name,
    );
  return {
    rules,
    shows: (fits) => eventually(rules, fits),
    words: (selector) => read(selector, null),
    attribute: read,
    async click(selector) {
      const element = await page.waitForSelector(inside(selector));
      await element?.click();
    },
    async focus(selector) {
      const element = await page.waitForSelector(inside(selector));
      await element?.focus();
    },
    async appears(selector) {
      await page.waitForSelector(inside(selector));
    },
    async vanishes(selector) {
      await eventually(
        () => read(selector, null),
        (words) => words === null,
      );
    },
  };
};
