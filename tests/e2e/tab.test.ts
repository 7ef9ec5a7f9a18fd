import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';
import { callX, modelOf } from './x-hooks';

const BOX = '[data-testid="tweetTextarea_0"]';
const DRAFT = 'LISEZ LE RAPPORT maintenant';

describe.each(BROWSERS)('the life of a tab (%s)', (browser) => {
  const product = useProduct(browser);

  async function writing() {
    const page = await product.x('/home');
    await page.bringToFront();
    await page.waitForSelector(BOX);
    await press(page, BOX);
    await page.keyboard.type(DRAFT);
    const panel = panelOf(page);
    await panel.reads(DRAFT);
    await panel.shows((rules) => rules.includes('polite/shouting'));
    return { page, panel };
  }

  it('keeps one sidebar through new elements, other pages, back and forward', async () => {
    const { page, panel } = await writing();
    await callX(page, 'remount', 'home');
    // A new editor begins with its caret before the words.
    await page.focus(BOX);
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await panel.reads(`${DRAFT}!`);
    await panel.shows((rules) => rules.includes('polite/shouting'));
    await callX(page, 'navigate', '/explore');
    await page.waitForFunction(() => document.querySelector('coach-3p') === null);
    await page.evaluate(() => history.back());
    await panel.shows((rules) => rules.includes('polite/shouting'));
    await page.evaluate(() => history.forward());
    await page.waitForFunction(() => document.querySelector('coach-3p') === null);
    await page.evaluate(() => history.back());
    await panel.shows((rules) => rules.includes('polite/shouting'));
    expect((await page.$$('coach-3p')).length).toBe(1);
    expect((await modelOf(page, 'home'))?.text).toBe(`${DRAFT}!`);
  });

  it('is right again when a hidden tab is shown, whatever the page has done meanwhile', async () => {
    const { page, panel } = await writing();
    const other = await product.x('/explore');
    await page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 100 });
    await callX(page, 'set', 'home', 0, 'Merci à toutes et à tous de votre présence');
    await page.bringToFront();
    await panel.shows((rules) => !rules.includes('polite/shouting'));
    await other.bringToFront();
    await callX(page, 'navigate', '/explore');
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('coach-3p') === null);
    expect(await callX(page, 'errors')).toEqual([]);
  });

  it('follows the modal over the home box, and the home box again when it closes', async () => {
    const { page, panel } = await writing();
    await callX(page, 'navigate', '/compose/post');
    await press(page, `[role="dialog"] ${BOX}`);
    await panel.appears('.welcome');
    await page.waitForFunction(() => document.querySelector('[role="dialog"] coach-3p') !== null);
    await press(page, '[data-testid="app-bar-close"]');
    await page.waitForFunction(() => document.querySelector('[role="dialog"]') === null);
    await panel.shows((rules) => rules.includes('polite/shouting'));
  });

  it('leaves cleanly when the extension is reloaded in the middle of a draft', async () => {
    const { page } = await writing();
    const own = await product.driver.extensionPage('/options.html');
    await page.bringToFront();
    await press(page, BOX);
    await page.$eval('coach-3p', (host) => host.setAttribute('data-old', ''));
    const reload = own.evaluate(() => {
      const { chrome } = window as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 0);
    });
    // The page goes with its extension, perhaps before it has answered.
    await reload.catch(() => undefined);
    // Chrome leaves open tabs to the old script, Firefox starts the new one in them: the old sidebar goes in both.
    await eventually(
      async () => {
        await page.keyboard.type('!');
        return (await page.$$('coach-3p[data-old]')).length;
      },
      (old) => old === 0,
    );
    await eventually(
      async () => (await page.$$('coach-3p')).length,
      (sidebars) => sidebars === (browser === 'firefox' ? 1 : 0),
    );
    expect((await modelOf(page, 'home'))?.text.replaceAll('!', '')).toBe(DRAFT);
  });
});
