import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ASPECTS } from '../../lib/model/principle';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { HOME_BOX, LOUD, write } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';
import { steady } from './steady';

/** The user's own few colours, as Windows' contrast themes have them. Chromium alone can be told to show them. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
}

/** The shape alone is to tell the underlines apart. */
const inOneColour = ASPECTS.map(
  (aspect) => `::highlight(coach-3p-${aspect}) { text-decoration-color: black !important }`,
).join('\n');

/** How the same words look plain, and under the underline of each P: one picture each. */
async function pictures(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: inOneColour });
  // New colours and styles may take a frame or two: until then a picture differs from the next for no reason of ours.
  let last = '';
  await eventually(
    async () => {
      const before = last;
      last = await picture(page, null);
      return last === before;
    },
    (still) => still,
  );
  const underlined: string[] = [];
  for (const name of NAMES) underlined.push(await picture(page, name));
  return [last, ...underlined];
}

const NAMES = ASPECTS.map((aspect) => `coach-3p-${aspect}`);

async function picture(page: Page, name: string | null): Promise<string> {
  await page.evaluate(
    (box, wanted, all) => {
      for (const one of all) CSS.highlights.delete(one);
      const range = new Range();
      range.selectNodeContents(document.querySelector(box) as Element);
      if (wanted !== null) CSS.highlights.set(wanted, new Highlight(range));
    },
    HOME_BOX,
    name,
    NAMES,
  );
  const box = await page.$(HOME_BOX);
  return (await box?.screenshot({ encoding: 'base64' })) ?? '';
}

describe.each(BROWSERS)('without colours (%s)', (browser) => {
  const product = useProduct(browser);

  async function drafted(): Promise<Page> {
    const page = await product.x('/home');
    await page.bringToFront();
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    // The caret would blink in the pictures.
    await page.addStyleTag({ content: `${HOME_BOX} { caret-color: transparent }` });
    await steady(page);
    return page;
  }

  it('each P has an underline of its own shape', async () => {
    const page = await drafted();
    expect(new Set(await pictures(page)).size).toBe(1 + ASPECTS.length);
  });

  it.runIf(browser === 'chromium')('the four underlines are still told apart in forced colours', async () => {
    const page = await drafted();
    await forceColours(page);
    expect(new Set(await pictures(page)).size).toBe(1 + ASPECTS.length);
  });

  it.runIf(browser === 'chromium')('every button of the sidebar has an edge in forced colours', async () => {
    const page = await drafted();
    await forceColours(page);
    const panel = panelOf(page);
    await panel.appears('button');
    await steady(page);
    const bare = await page.evaluate(() => {
      const buttons = document.querySelector('coach-3p')?.shadowRoot?.querySelectorAll('button') ?? [];
      return [...buttons]
        .filter((button) => button.checkVisibility())
        .filter((button) => {
          const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(button);
          const edged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
          return !edged && textDecorationLine === 'none' && !button.querySelector('svg');
        })
        .map((button) => button.outerHTML.slice(0, 90));
    });
    expect(bare).toEqual([]);
  });
});
