import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press, steady } from './steady';
import { callX, modelOf } from './x-hooks';

const BOX = '[data-testid="tweetTextarea_0"]';
const DRAFT = 'LISEZ LE RAPPORT';

/** Boxes and buttons of X that the sidebar covers, by test id; what stands in the side column may be covered. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const rect = document.querySelector('coach-3p')?.getBoundingClientRect();
    if (!rect) return ['no sidebar'];
    // Behind a dialog nothing can be used.
    const scope =
      document.querySelector('[role="dialog"]') ?? document.querySelector('[data-testid="primaryColumn"]');
    const own = scope?.querySelectorAll('[data-testid]') ?? [];
    const leaves = [...own].filter(
      (element) => element.matches('button, input, [contenteditable], textarea') && element.checkVisibility(),
    );
    return leaves
      .filter((element) => {
        const other = element.getBoundingClientRect();
        if (other.width === 0) return false;
        return (
          rect.left < other.right - 1 &&
          rect.right > other.left + 1 &&
          rect.top < other.bottom - 1 &&
          rect.bottom > other.top + 1
        );
      })
      .map((element) => element.getAttribute('data-testid'));
  });

describe.each(BROWSERS)('the place of the sidebar (%s)', (browser) => {
  const product = useProduct(browser);

  async function written(path: string, width: number, height: number, scope = '') {
    const page = await product.x(path);
    await page.bringToFront();
    await page.setViewport({ width, height });
    await press(page, `${scope}${BOX}, ${scope}textarea`);
    await page.keyboard.type(DRAFT);
    const panel = panelOf(page);
    await panel.appears('header');
    await steady(page);
    return { page, panel };
  }

  it.each([
    ['the home page', '/home', 1400, 900, ''],
    ['a very wide window', '/home', 1900, 900, ''],
    ['a narrow window', '/home', 760, 800, ''],
    ['a window at 400 %', '/home', 320, 640, ''],
    ['a low window at 400 %', '/home', 320, 256, ''],
    ['the modal', '/compose/post', 1400, 900, '[role="dialog"] '],
    ['the modal in a narrow window', '/compose/post', 700, 800, '[role="dialog"] '],
    ['a page from right to left', '/home?dir=rtl&lang=ar', 1400, 900, ''],
    ['a phone', '/home?mobile', 390, 760, ''],
  ])('covers neither text nor buttons: %s', async (_, path, width, height, scope) => {
    const { page, panel } = await written(path, width, height, scope);
    expect(await covered(page)).toEqual([]);
    await panel.unfold();
    await panel.appears('[data-principle-state]');
    await steady(page);
    expect(await covered(page)).toEqual([]);
  });

  it('follows the window from beside the box into the flow and back', async () => {
    const { page } = await written('/home', 1400, 900);
    const position = () => page.$eval('coach-3p', (host) => (host as HTMLElement).style.position);
    await eventually(position, (where) => where === 'fixed');
    await page.setViewport({ width: 760, height: 800 });
    await eventually(position, (where) => where === 'relative');
    await page.setViewport({ width: 1400, height: 900 });
    await eventually(position, (where) => where === 'fixed');
  });

  it.each([
    ['the strip', '/home', 760, ''],
    ['beside the dialog', '/compose/post', 1400, '[role="dialog"] '],
    ['the strip in the dialog', '/compose/post', 700, '[role="dialog"] '],
  ])('comes back to its place, once, when the page throws it away: %s', async (_, path, width, scope) => {
    const { page } = await written(path, width, 800, scope);
    const place = () =>
      page.$$eval('coach-3p', (hosts) =>
        hosts.map((host) => {
          const { left, top } = host.getBoundingClientRect();
          return [host.parentElement?.closest('[role="dialog"]') !== null, left, top].join();
        }),
      );
    const before = await place();
    expect(before).toHaveLength(1);
    await page.$eval('coach-3p', (host) => host.remove());
    await eventually(place, (now) => now.join() === before.join());
  });

  it('moves with the tool bar to the active box of a thread, and sums up the thread', async () => {
    const page = await product.x('/home');
    await page.bringToFront();
    await callX(page, 'compose', 'new', ['LISEZ LE RAPPORT', 'Merci de votre écoute à toutes']);
    await press(page, '[role="dialog"] [data-testid="tweetTextarea_1"]');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    const panel = panelOf(page);
    await eventually(
      () => panel.words('.thread'),
      (words) => /1.*2/.test(words ?? ''),
    );
    await press(page, '[role="dialog"] [data-testid="tweetTextarea_0"]');
    await panel.shows((rules) => rules.includes('polite/shouting'));
  });

  it('offers a breath before a heated post is answered, in the language of the reply', async () => {
    const page = await product.x('/paul_exemple/status/1');
    await page.bringToFront();
    await page.waitForSelector(BOX);
    await press(page, BOX);
    const panel = panelOf(page);
    // Before the first key, in the language of that post; then in that of the reply.
    await panel.appears('.welcome');
    await panel.appears('.heated [lang="fr-CA"]');
    await eventually(
      () => panel.words('[role="status"]'),
      (heard) => /^(?:The post you are answering|La publication à laquelle)/.test(heard ?? ''),
    );
    await page.keyboard.type('Thank you for your message. ');
    await panel.appears('.heated [lang="en-CA"]');
    await panel.click('.heated [data-action="insert-opening"]');
    await eventually(
      () => modelOf(page, 'inline'),
      (model) =>
        model !== null && /^Thank you for raising this\..*Thank you for your message\. $/.test(model.text),
    );
  });

  it('leaves a calm post without such an offer', async () => {
    const page = await product.x('/jane_example/status/2');
    await page.bringToFront();
    await page.waitForSelector(BOX);
    await press(page, BOX);
    await page.keyboard.type('Merci à vous de ce beau mot');
    const panel = panelOf(page);
    await panel.reads('Merci à vous de ce beau mot');
    await panel.appears('[data-principle="polite"][data-principle-state="clear"]');
    expect(await panel.words('.heated')).toBeNull();
  });
});
