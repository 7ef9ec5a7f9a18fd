import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { HOME_BOX, LOUD, write } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';

const EDITABLE = '.public-DraftEditor-content';

describe.each(BROWSERS)('a page that X has changed (%s)', (browser) => {
  const product = useProduct(browser);

  /** The popup over a tab of X with a draft in it. */
  async function popupOver(path: string): Promise<Page> {
    const x = await product.x(path);
    await x.waitForSelector(EDITABLE);
    await x.focus(EDITABLE);
    await x.keyboard.type(LOUD.text);
    const popup = await product.own('/popup.html');
    // The popup asks the tab in front; as a tab of its own it asks while X is before it.
    await x.bringToFront();
    await popup.evaluate(() => location.reload());
    await popup.waitForSelector('.health .checks li');
    return popup;
  }

  it.each([
    ['the box', 'tweetTextarea_N', 'box'],
    ['the button', 'tweetButtonInline', 'post button'],
  ])('is told in the popup, with what the coach misses: %s', async (_, renamed, missing) => {
    const popup = await popupOver(`/home?rename=${renamed}`);
    await popup.waitForSelector('.health[open] [data-action="practise"]');
    const missed = await popup.$$eval('.checks [data-needed="true"][data-found="0"] code', (names) =>
      names.map((name) => name.textContent),
    );
    expect(missed).toContain(missing);
  });

  it('leads to the practice page, which reads what is put there', async () => {
    const popup = await popupOver('/home?rename=tweetTextarea_N');
    expect(await popup.$eval('[data-action="practise"]', (link) => link.getAttribute('href'))).toBe(
      '/practice.html',
    );
    const practice = await product.own('/practice.html');
    await practice.bringToFront();
    await practice.waitForSelector('#draft:focus');
    await write(practice, '#draft', LOUD.text, LOUD.rule);
  });

  it('can be reported without any text of the post', async () => {
    const popup = await popupOver('/home?rename=tweetTextarea_N');
    await popup.bringToFront();
    await popup.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
      });
    });
    await popup.click('[data-action="copy-report"]');
    await popup.waitForFunction(() => document.querySelector('.health [role="status"]')?.textContent !== '');
    const [report = ''] = await popup.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(report).toMatch(/^Coach 3P, x\.com: blind\neditor: 1\nbox: 0 \(needed\)/);
    for (const word of LOUD.text.split(' ')) expect(report).not.toContain(word);
  });

  it('leaves the draft alone, and shows nothing beside it', async () => {
    const x = await product.x('/home?rename=tweetTextarea_N');
    await x.waitForSelector(EDITABLE);
    await x.focus(EDITABLE);
    await x.keyboard.type(LOUD.text);
    await x.waitForSelector('[data-testid="tweetButtonInline"]:not([aria-disabled="true"])');
    expect(await x.$('coach-3p')).toBeNull();
  });

  it('is none when all is as it should be', async () => {
    const popup = await popupOver('/home');
    expect(await popup.$('.health[open]')).toBeNull();
    const x = await product.x('/home');
    await write(x, HOME_BOX, LOUD.text, LOUD.rule);
    await panelOf(x).appears('header');
  });
});
