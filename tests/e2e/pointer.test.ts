import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { HOME_BOX, LOUD, write } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';
import { steady } from './steady';

const CARD = `li[data-rule="${LOUD.rule}"]`;

describe.each(BROWSERS)('the sidebar under a pointer (%s)', (browser) => {
  const product = useProduct(browser);

  it('never moves its list under the pointer', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    const panel = panelOf(page);
    await page.setViewport({ width: 1400, height: 420 });
    await steady(page);
    const scrolled = () =>
      page.evaluate(() => document.querySelector('coach-3p')?.shadowRoot?.querySelector('.body')?.scrollTop);
    const cut = await eventually(
      () =>
        page.evaluate((selector) => {
          const root = document.querySelector('coach-3p')?.shadowRoot;
          const [card, list] = [root?.querySelector(selector), root?.querySelector('.body')];
          // The sidebar follows the window a frame later.
          if (!card || !list || list.getBoundingClientRect().bottom > innerHeight) return null;
          // The head of the card is out of sight, the rest is not.
          list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top + 30;
          const { left, top } = list.getBoundingClientRect();
          return list.scrollTop > 0 ? { x: left + 40, y: top + 12, at: list.scrollTop } : null;
        }, CARD),
      (place) => place !== null,
    );
    if (!cut) throw new Error('unreachable');
    await page.mouse.move(cut.x, cut.y);
    await eventually(
      () => panel.attribute(CARD, 'class'),
      (look) => look?.includes('spotted') === true,
    );
    expect(await scrolled()).toBe(cut.at);
  });
});
