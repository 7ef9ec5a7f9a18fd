import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { popupOver } from './over-x';
import { useProduct } from './product';

const BOX = '[data-item] input[type="checkbox"]';
const ticked = (page: Page) =>
  page.$$eval(BOX, (boxes) =>
    boxes
      .filter((box) => (box as HTMLInputElement).checked)
      .map((box) => box.closest<HTMLElement>('[data-item]')?.dataset.item),
  );

describe.each(BROWSERS)('the popup (%s)', (browser) => {
  const product = useProduct(browser);

  it('keeps a step that was ticked with the keyboard, also when the browser starts again', async () => {
    const page = await product.own('/popup.html');
    await page.waitForSelector(BOX);
    expect(await ticked(page)).toEqual([]);
    await page.focus(BOX);
    await page.keyboard.press(' ');
    await page.waitForSelector(`${BOX}:checked`);
    const before = await ticked(page);
    expect(before).toHaveLength(1);
    // Another popup shows what is stored: the browser may end now.
    const stored = await product.own('/popup.html');
    await stored.waitForSelector(`${BOX}:checked`);

    await product.restart();
    const after = await product.own('/popup.html');
    await after.waitForSelector(`${BOX}:checked`);
    expect(await ticked(after)).toEqual(before);
  });

  it('says what the coach sees on the page of X in the active tab', async () => {
    const x = await product.x('/home');
    await x.waitForSelector('[data-testid="tweetTextarea_0"]');
    const popup = await popupOver(product, x);
    expect(await popup.$eval('.health > p', (words) => words.textContent)).toMatch(/as it should/);
  });
});
