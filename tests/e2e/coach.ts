import type { Page } from 'puppeteer-core';
import { panelOf } from './panel';
import type { Product } from './product';
import { press } from './steady';

/** The sidebar, through its open shadow root. */
export const inSidebar = (selector: string): string => `coach-3p >>> ${selector}`;
export const ACTION = (name: string): string => inSidebar(`[data-action="${name}"]`);
export const FINDING = (rule: string): string => inSidebar(`li[data-rule="${rule}"]`);
export const CHOICE = (rule: string, action: string): string => `${FINDING(rule)} [data-action="${action}"]`;

export const HOME_BOX = '#layers + div [data-testid="tweetTextarea_0"]';
export const dialogBox = (index = 0): string => `[aria-modal="true"] [data-testid="tweetTextarea_${index}"]`;

/** A draft that a rule speaks about, the same without its fault, and that rule. */
export const LOUD = {
  text: 'Vous êtes nuls!!! LISEZ LE RAPPORT',
  words: 'LISEZ LE RAPPORT',
  mended: 'Vous êtes nuls!!! Lisez le rapport',
  rule: 'polite/shouting',
} as const;

/** Types a draft into an empty box as a person does; with a rule, waits until all of it is read and the rule speaks. */
export async function write(page: Page, selector: string, text: string, rule?: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.type(text);
  if (!rule) return;
  await panelOf(page).reads(text);
  await page.waitForSelector(FINDING(rule));
}

/** Makes the whole extension speak French, as a person does in the popup. */
export async function speakFrench(product: Product): Promise<void> {
  const popup = await product.own('/popup.html');
  await popup.waitForSelector('[data-action="language"]');
  if ((await popup.$eval('html', (root) => (root as HTMLElement).lang)).startsWith('fr')) return;
  await press(popup, '[data-action="language"]');
  await popup.waitForSelector('html[lang^="fr"]');
}

/** Text of an element of the sidebar, spaces made plain. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Takes back one step of the box that has the focus. */
export const undo = (page: Page): Promise<void> => withControl(page, 'z');

/** Takes all the words out of the box that has the focus, as a person does. */
export async function clear(page: Page): Promise<void> {
  await withControl(page, 'a');
  await page.keyboard.press('Backspace');
}

async function withControl(page: Page, key: 'a' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
