import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { inSidebar } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';
import { shows } from './steps';
import { callX } from './x-hooks';

const BOX = '[data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButtonInline"]:not([aria-disabled="true"])';

/** Waits until X shows an empty box and its button off: the post is sent, or thrown away. */
async function isEmptied(page: Page): Promise<void> {
  await page.waitForSelector(`${BOX} br[data-text="true"]`);
  await page.waitForSelector('[data-testid="tweetButtonInline"][aria-disabled="true"]');
}

/** True once the extension's storage holds these words; runs in a page of the extension. */
async function keeps(words: string): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { storage: { local: { get(): unknown } } }
  >;
  return JSON.stringify(await (browser ?? chrome)?.storage.local.get()).includes(words);
}

describe.each(BROWSERS)('posts that are sent (%s)', (browser) => {
  const product = useProduct(browser);

  /** The home page, after a post with these words was sent there. */
  async function sent(words: string): Promise<Page> {
    const page = await product.x('/home');
    await page.waitForSelector(BOX);
    await press(page, BOX);
    await page.keyboard.type(words);
    // Beside the box, the coach sees what becomes of it.
    await page.waitForSelector(inSidebar('header'));
    await page.waitForSelector(POST);
    await press(page, POST);
    await isEmptied(page);
    return page;
  }

  it('ticks the first answer and the first picture by itself, and an answer is no post', async () => {
    const reply = await product.x('/jane_example/status/2');
    await reply.waitForSelector(BOX);
    await press(reply, BOX);
    await reply.keyboard.type('Merci de votre question');
    await reply.waitForSelector(inSidebar('header'));
    await reply.waitForSelector(POST);
    await press(reply, POST);
    await isEmptied(reply);
    const popup = await product.own('/popup.html');
    await popup.bringToFront();
    await shows(popup, 'routine/answer', true);
    await shows(popup, 'routine/picture', false);
    await shows(popup, 'profile/first-post', false);

    const page = await product.x('/home');
    await page.bringToFront();
    await page.waitForSelector(BOX);
    await press(page, BOX);
    await page.keyboard.type('La marche en image');
    await page.waitForSelector(inSidebar('header'));
    await callX(page, 'attach', 'home', { kind: 'image', altText: 'Vingt personnes marchent' });
    await page.waitForSelector(POST);
    await press(page, POST);
    await isEmptied(page);
    await popup.bringToFront();
    await shows(popup, 'routine/picture', true);
    await shows(popup, 'profile/first-post', true);
  });

  it('counts a post that was sent, and keeps none of its text', async () => {
    await sent('Son histoire: Marie raconte');
    const plan = await product.own('/plan.html');
    await plan.bringToFront();
    await plan.waitForFunction(() =>
      /^1 /.test(document.querySelector('[data-way="story"] dd')?.textContent?.trim() ?? ''),
    );
    await plan.select('[data-sent]', 'community');
    await plan.waitForFunction(() =>
      /^1 /.test(document.querySelector('[data-way="community"] dd')?.textContent?.trim() ?? ''),
    );
    const popup = await product.own('/popup.html');
    await popup.bringToFront();
    await shows(popup, 'profile/first-post', true);
    expect(await popup.evaluate(keeps, 'activity')).toBe(true);
    expect(await popup.evaluate(keeps, 'Marie raconte')).toBe(false);
  });

  it('offers a tag of the user’s own making again, after a post that had it was sent', async () => {
    const page = await sent('#StopFraudeLaval Un après-midi sur la fraude, café compris.');
    const yours = await product.own('/yours.html');
    await yours.bringToFront();
    await yours.waitForSelector('[data-key="usedTags"]');
    await yours.waitForFunction(keeps, {}, '#StopFraudeLaval');
    await page.bringToFront();
    await press(page, BOX);
    await page.keyboard.type('La fraude peut toucher tout le monde.');
    const chip = '[data-action="insert-tag"][aria-label*="#StopFraudeLaval"]';
    await press(page, inSidebar(chip));
    await page.waitForFunction(
      (box) => document.querySelector(box)?.textContent?.includes('#StopFraudeLaval'),
      {},
      BOX,
    );
    expect(await yours.evaluate(keeps, 'café compris')).toBe(false);
  });

  it('does not count a post that X refused and that was thrown away', async () => {
    const write = async (text: string) => {
      await page.bringToFront();
      await press(page, BOX);
      await page.keyboard.type(text);
      await page.waitForSelector(inSidebar('header'));
      await page.waitForSelector(POST);
      await press(page, POST);
    };
    const page = await product.x('/home');
    await page.waitForSelector(BOX);
    await callX(page, 'hold', true);
    await write('Donnez, s’il vous plaît');
    await callX(page, 'refuse', 'home');
    await page.waitForSelector(POST);
    await press(page, BOX);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await isEmptied(page);
    // One that is sent afterwards is counted: the other would be there before it.
    await callX(page, 'hold', false);
    await write('Faites un don, s’il vous plaît');
    await isEmptied(page);
    const plan = await product.own('/plan.html');
    await plan.bringToFront();
    await plan.waitForFunction(() =>
      /^1 /.test(document.querySelector('[data-way="ask"] dd')?.textContent?.trim() ?? ''),
    );
  });

  it('does not count a post that was edited: it was sent before', async () => {
    const page = await product.x('/compose/post?kind=edit&text=Le+guide');
    await page.waitForSelector(`[aria-modal="true"] ${BOX}`);
    await page.focus(`[aria-modal="true"] ${BOX}`);
    await page.keyboard.type(' est prêt');
    await page.waitForSelector(inSidebar('header'));
    await page.waitForSelector('[data-testid="tweetButton"]:not([aria-disabled="true"])');
    await press(page, '[data-testid="tweetButton"]');
    await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
    await press(page, BOX);
    await page.keyboard.type('Un autre guide');
    await panelOf(page).reads('Un autre guide');
    await page.waitForSelector(POST);
    await press(page, POST);
    await isEmptied(page);
    const plan = await product.own('/plan.html');
    await plan.bringToFront();
    await plan.waitForFunction(() =>
      /^1 /.test(document.querySelector('[data-way="knowledge"] dd')?.textContent?.trim() ?? ''),
    );
  });
});
