import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { analyzeDraft } from '../../lib/analysis';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';
import { callX, modelOf, type Place } from './x-hooks';

const BOX = '[data-testid="tweetTextarea_0"]';
const DRAFT = 'Vous êtes nuls!!! LISEZ LE RAPPORT';
const SHOUTING = 'li[data-rule="polite/shouting"]';
const shouts = (rules: string[]) => rules.includes('polite/shouting');

describe.each(BROWSERS)('the sidebar beside a box of X (%s)', (browser) => {
  const product = useProduct(browser);

  /** A box with a draft that shouts, and the coach's answer beside it. */
  async function writing(path = '/home', scope = '') {
    const page = await product.x(path);
    await page.bringToFront();
    await page.waitForSelector(scope + BOX);
    await press(page, scope + BOX);
    await page.keyboard.type(DRAFT);
    const panel = panelOf(page);
    await panel.reads(DRAFT);
    await panel.shows(shouts);
    return { page, panel };
  }
  const textIs = (page: Page, place: Place, text: string) =>
    eventually(
      () => modelOf(page, place),
      (model) => model?.text === text,
    );

  it('answers a draft: findings by principle, and the count that X will make', async () => {
    const { panel } = await writing();
    expect(await panel.attribute(SHOUTING, 'data-principle')).toBe('polite');
    expect(
      await panel.attribute('[data-principle="polite"][data-principle-state]', 'data-principle-state'),
    ).toBe('fix');
    const { weighted } = analyzeDraft(DRAFT).length;
    expect(await panel.attribute('[role="meter"]', 'aria-valuenow')).toBe(String(weighted));
  });

  it('underlines the words without touching the page, and marks those that are being shown', async () => {
    const { page, panel } = await writing();
    const drawn = () =>
      page.evaluate(() =>
        [...CSS.highlights.entries()].map(([name, ranges]) => `${name} ${[...ranges].join('')}`),
      );
    await eventually(drawn, (names) =>
      names.some((name) => name.startsWith('coach-3p-polite') && name.includes('LISEZ LE RAPPORT')),
    );
    await panel.click('[data-action="next"]');
    await eventually(drawn, (names) => names.some((name) => name.startsWith('coach-3p-spot')));
  });

  it('applies a suggestion to its words alone, caret in the box, and takes it back', async () => {
    const { page, panel } = await writing();
    await panel.click(`${SHOUTING} [data-action="apply"]`);
    const model = await textIs(page, 'home', 'Vous êtes nuls!!! Lisez le rapport');
    expect(model?.focused).toBe(true);
    await page.keyboard.type('.');
    await textIs(page, 'home', 'Vous êtes nuls!!! Lisez le rapport.');
    await page.keyboard.press('Backspace');
    await textIs(page, 'home', 'Vous êtes nuls!!! Lisez le rapport');
  });

  it('offers a way back that restores the words', async () => {
    const { page, panel } = await writing();
    await panel.click(`${SHOUTING} [data-action="apply"]`);
    await panel.click('[data-action="undo"]');
    await textIs(page, 'home', DRAFT);
  });

  it('ignores once, and shows again on request, with the keyboard alone', async () => {
    const { page, panel } = await writing();
    await panel.focus(`${SHOUTING} [data-action="ignore"]`);
    await page.keyboard.press('Enter');
    await panel.shows((rules) => !shouts(rules));
    await page.keyboard.press('Enter');
    await panel.shows(shouts);
  });

  it('never shows a rule again when asked to, until that is taken back', async () => {
    const { panel } = await writing();
    await panel.click(`${SHOUTING} [data-action="never"]`);
    await panel.shows((rules) => !shouts(rules));
    await panel.click('[data-action="undo"]');
    await panel.shows(shouts);
  });

  it.each(['post', 'tab', 'account', 'everywhere'])('is silent for %s, and wakes again', async (reach) => {
    const { page, panel } = await writing();
    await panel.click('[data-action="silence"]');
    await panel.click(`[data-reach="${reach}"] [data-action="off"]`);
    await panel.appears('[data-action="wake"]');
    expect(await panel.rules()).toEqual([]);
    await eventually(
      () => page.evaluate(() => CSS.highlights.size),
      (size) => size === 0,
    );
    await panel.click('[data-action="wake"]');
    await panel.shows(shouts);
  });

  it('folds to one line, and is still folded in the next tab', async () => {
    const { panel } = await writing();
    await panel.click('[data-action="collapse"]');
    await panel.vanishes(SHOUTING);
    const next = await product.x('/home');
    await press(next, BOX);
    const folded = panelOf(next);
    await folded.appears('[data-action="collapse"][aria-expanded="false"]');
    await folded.click('[data-action="collapse"]');
    await folded.appears('[data-principle-state]');
  });

  it('comes back when the page throws it away, and is there once', async () => {
    const { page, panel } = await writing();
    await page.evaluate(() => document.querySelector('coach-3p')?.remove());
    await panel.shows(shouts);
    expect((await page.$$('coach-3p')).length).toBe(1);
  });

  it('leaves an empty box that nobody uses alone', async () => {
    const page = await product.x('/home');
    await page.bringToFront();
    await page.waitForSelector(BOX);
    await press(page, BOX);
    await panelOf(page).appears('.welcome');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.waitForFunction(() => document.querySelector('coach-3p') === null);
  });

  it('follows X’s theme, not the system’s', async () => {
    const { page } = await writing('/home?theme=dark');
    const scheme = () => page.$eval('coach-3p', (host) => (host as HTMLElement).style.colorScheme);
    await eventually(scheme, (name) => name === 'dark');
    await callX(page, 'theme', 'light');
    await eventually(scheme, (name) => name === 'light');
  });
});
