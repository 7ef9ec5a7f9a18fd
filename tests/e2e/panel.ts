import type { Page } from 'puppeteer-core';
import { weigh } from '../../lib/draft/length';
import { eventually } from '../contract/wait';
import { press } from './steady';

/** Puppeteer's way into the open shadow root of the sidebar. */
const inside = (selector: string) => `coach-3p >>> ${selector}`;

/** In a window of X narrower than this the sidebar has no room beside the box. */
const WIDE = 1000;

/** The sidebar of one page, used as a person would: by what is drawn, with real pointer and keys. */
export interface Panel {
  /** Ids of the rules whose findings are shown, in their order. */
  rules(): Promise<string[]>;
  /** Waits until the rules are as expected. */
  shows(fits: (rules: string[]) => boolean): Promise<string[]>;
  /**
   * Waits until a draft that is not empty has been read to its last letter, and what was found in it is drawn: its length is
   * shown. Before that a finding may be about the half of it. The sidebar must be unfolded.
   */
  reads(draft: string): Promise<void>;
  /** Waits for the sidebar beside a box of X, and opens it where it stands folded until it is wanted. */
  unfold(): Promise<void>;
  /** Words of an element; null when it is not there. */
  words(selector: string): Promise<string | null>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** Clicks with the pointer, once the element is there and stands still. */
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
  /** What is used, what is left or too much, and the limit, as the sidebar shows them. */
  const length = async () => {
    const meter = (name: string) => read('[role="meter"]', name);
    const left = ((await read('.length .left', null)) ?? '').replace(/\D/g, '');
    return [await meter('aria-valuenow'), left, await meter('aria-valuemax')].join();
  };
  const panel: Panel = {
    rules,
    shows: (fits) => eventually(rules, fits),
    async reads(draft) {
      const { weighted } = weigh(draft);
      const of = (limit: number) => [Math.min(weighted, limit), Math.abs(limit - weighted), limit].join();
      await eventually(length, (shown) => shown === of(280) || shown === of(25_000));
    },
    async unfold() {
      await panel.appears('header');
      const narrow = (page.viewport()?.width ?? WIDE) < WIDE;
      if (narrow) await panel.click('[data-action="collapse"][aria-expanded="false"]');
      await panel.appears('[data-action="collapse"][aria-expanded="true"]');
    },
    words: (selector) => read(selector, null),
    attribute: read,
    click: (selector) => press(page, inside(selector)),
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
  return panel;
};
