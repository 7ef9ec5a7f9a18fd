import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { HOME_BOX, LOUD, write } from './coach';
import { popupOver } from './over-x';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';
import { modelOf } from './x-hooks';

const EDITABLE = '.public-DraftEditor-content';

describe.each(BROWSERS)('a page that X has changed (%s)', (browser) => {
  const product = useProduct(browser);

  /** A tab of X with a draft in it, whatever its elements are called, and the popup over it. */
  async function drafted(path: string): Promise<{ x: Page; popup: Page }> {
    const x = await product.x(path);
    await x.waitForSelector(EDITABLE);
    await x.focus(EDITABLE);
    await x.keyboard.type(LOUD.text);
    return { x, popup: await popupOver(product, x) };
  }

  it.each([
    ['the box', 'tweetTextarea_N', 'box'],
    ['the button', 'tweetButtonInline', 'post button'],
  ])('is told in the popup, with what the coach misses: %s', async (_, renamed, missing) => {
    const { popup } = await drafted(`/home?rename=${renamed}`);
    await popup.waitForSelector('.health[open] [data-action="practise"]');
    const missed = await popup.$$eval('.checks [data-needed="true"][data-found="0"] code', (names) =>
      names.map((name) => name.textContent),
    );
    expect(missed).toContain(missing);
  });

  it('leads to the practice page, which reads what is put there', async () => {
    const { popup } = await drafted('/home?rename=tweetTextarea_N');
    expect(await popup.$eval('[data-action="practise"]', (link) => link.getAttribute('href'))).toBe(
      '/practice.html',
    );
    const practice = await product.own('/practice.html');
    await practice.bringToFront();
    await practice.waitForSelector('#draft:focus');
    await write(practice, '#draft', LOUD.text, LOUD.rule);
  });

  it('can be reported without any text of the post', async () => {
    const { popup } = await drafted('/home?rename=tweetTextarea_N');
    await popup.bringToFront();
    await popup.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
      });
    });
    await press(popup, '[data-action="copy-report"]');
    await popup.waitForFunction(() => document.querySelector('.health [role="status"]')?.textContent !== '');
    const [report = ''] = await popup.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(report).toMatch(/^Coach 3P, x\.com: blind\neditor: 1\nbox: 0 \(needed\)/);
    for (const word of LOUD.text.split(' ')) expect(report).not.toContain(word);
  });

  it('leaves the draft alone, and shows nothing beside it', async () => {
    const { x } = await drafted('/home?rename=tweetTextarea_N');
    expect(await x.$('coach-3p')).toBeNull();
    // A box that the coach knows shows that it has looked at the page: it comes to that one, and has read no other.
    await x.evaluate(() => {
      const known = document.createElement('textarea');
      known.dataset.testid = 'tweetTextarea_1';
      document.body.append(known);
      known.focus();
    });
    const panel = panelOf(x);
    await panel.appears('.welcome');
    expect(await panel.rules()).toEqual([]);
    expect((await modelOf(x, 'home'))?.text).toBe(LOUD.text);
  });

  it('is none when all is as it should be', async () => {
    const { popup } = await drafted('/home');
    expect(await popup.$('.health[open]')).toBeNull();
    const x = await product.x('/home');
    await write(x, HOME_BOX, LOUD.text, LOUD.rule);
    await panelOf(x).appears('header');
  });
});
