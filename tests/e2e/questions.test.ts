import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { HOME_BOX, write } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';

const REPLY_BOX = '[data-testid="tweetTextarea_0"]';

describe.each(BROWSERS)('the card that answers the question of the moment (%s)', (browser) => {
  const product = useProduct(browser);

  /** The tab that the offer has opened: its card is open, alone, and has the focus. */
  async function shows(question: string): Promise<void> {
    const card = await product.driver.opened(`/popup.html#question-${question}`);
    await card.bringToFront();
    await card.waitForSelector(`[data-question="${question}"][open] p`);
    expect(await card.$$eval('[data-question][open]', (open) => open.length)).toBe(1);
    await card.waitForFunction(
      (id) => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question === id,
      {},
      question,
    );
    await card.close();
  }
  const draftOf = (page: Page) => page.$eval(HOME_BOX, (box) => (box.textContent ?? '').trim());

  it('is offered beside a complex subject that is argued without a link', async () => {
    const draft = 'Le contrôle coercitif doit devenir un crime dès maintenant.';
    const page = await product.x('/home');
    await write(page, HOME_BOX, draft, 'post/nuance');
    await panelOf(page).click('[data-rule="post/nuance"] [data-question="complex"] button');
    await shows('complex');
    await page.bringToFront();
    expect(await draftOf(page)).toBe(draft);
  });

  it('is offered before a heated comment is answered, and works by keyboard', async () => {
    const page = await product.x('/paul_exemple/status/1');
    await write(page, REPLY_BOX, 'Thank you for your message. ');
    await panelOf(page).focus('.heated [data-question="negative"] button');
    await page.keyboard.press('Enter');
    await shows('negative');
  });
});
