import type { Page } from 'puppeteer-core';
import { eventually } from '../../tests/contract/wait';
import { dialogBox, FINDING, LOUD } from '../../tests/e2e/coach';
import { callX, modelOf } from '../../tests/e2e/x-hooks';

/** A handle that is kept would hold the element, and all that hangs on it, for ever. */
const appears = async (page: Page, selector: string) => (await page.waitForSelector(selector))?.dispose();

/** Takes a suggestion by key: on a busy computer the list may still move under a pointer. */
export async function applyByKey(page: Page): Promise<void> {
  await appears(page, FINDING(LOUD.rule));
  await page.focus(`${FINDING(LOUD.rule)} [data-action="apply"]`);
  await page.keyboard.press('Enter');
}

/** What the page itself does when nobody coaches: the same text comes into the box. */
export const applyByPage = (page: Page): Promise<void> => callX(page, 'set', 'modal', 0, LOUD.mended);

/** Open a composer, type, take a suggestion, post or discard, be back on the home page with nothing open. */
export async function cycle(page: Page, number: number, apply: (page: Page) => Promise<void>): Promise<void> {
  await callX(page, 'compose', 'new', ['']);
  await appears(page, dialogBox());
  await page.focus(dialogBox());
  await page.keyboard.type(LOUD.text);
  await apply(page);
  await eventually(
    () => modelOf(page, 'modal'),
    (model) => model?.text === LOUD.mended,
  );
  if (number % 2 === 0) await page.click('[data-testid="tweetButton"]');
  else {
    await callX(page, 'fill', 'modal', ['']);
    await callX(page, 'navigate', number % 3 === 0 ? '/maison_abri' : '/home');
  }
  await eventually(
    () => page.$$eval('[aria-modal="true"]', (dialogs) => dialogs.length),
    (open) => open === 0,
  );
  await callX(page, 'navigate', '/home');
}
