import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { CHOICE, FINDING, HOME_BOX, inSidebar, write } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press, steady } from './steady';
import { modelOf } from './x-hooks';

const RULE = 'polite/shouting';
const CUT = 'Bonjour à vous, LISEZ LE RAPPOR';
const APPLY = CHOICE(RULE, 'apply');

/** Longer than the pause after which a draft is read, the reading and the drawing together. */
const READ_MS = 800;
/** Nothing is drawn while a button is held, so nothing can be waited for but the time itself. */
const passes = (page: Page, milliseconds: number) =>
  page.evaluate((time) => new Promise((go) => setTimeout(go, time)), milliseconds);

describe.each(BROWSERS)('a press of the pointer in the sidebar (%s)', (browser) => {
  const product = useProduct(browser);

  async function written(text: string) {
    const page = await product.x('/home');
    await write(page, HOME_BOX, text, RULE);
    return { page, panel: panelOf(page) };
  }
  /** Where to press an element: its middle, in pixels of the window, once nothing moves. */
  const middle = async (page: Page, selector: string) => {
    await steady(page);
    return page.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  };
  const textIs = (page: Page, text: string) =>
    eventually(
      () => modelOf(page, 'home'),
      (model) => model?.text === text,
    );

  it('finds the same card while its words are being typed, with what was opened in it', async () => {
    const { page, panel } = await written(CUT);
    await press(page, CHOICE(RULE, 'why'));
    await panel.appears('.why');
    await page.$eval(APPLY, (button) => button.setAttribute('data-mark', ''));
    await page.keyboard.type('T');
    await eventually(
      () => panel.words(`li[data-rule="${RULE}"] .words`),
      (words) => words === 'LISEZ LE RAPPORT',
    );
    expect(await page.$(`${APPLY}[data-mark]`)).not.toBeNull();
    expect(await page.$(`${FINDING(RULE)} .why`)).not.toBeNull();
  });

  it('counts though the words are read anew before the button is released', async () => {
    const { page } = await written(CUT);
    const { x, y } = await middle(page, APPLY);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.keyboard.type('T');
    await passes(page, READ_MS);
    await page.mouse.up();
    await textIs(page, 'Bonjour à vous, lisez le rapport');
  });

  it('is drawn again when the button is released elsewhere', async () => {
    const { page, panel } = await written(CUT);
    const { x, y } = await middle(page, APPLY);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.keyboard.type('T');
    await page.mouse.move(5, 5);
    await page.mouse.up();
    await eventually(
      () => panel.words(`li[data-rule="${RULE}"] .words`),
      (words) => words === 'LISEZ LE RAPPORT',
    );
    expect((await modelOf(page, 'home'))?.text).toBe(`${CUT}T`);
  });

  it('waits for the last key to be read', async () => {
    const { page } = await written(CUT);
    const { x, y } = await middle(page, APPLY);
    await page.keyboard.type('T');
    await page.mouse.click(x, y);
    await textIs(page, 'Bonjour à vous, lisez le rapport');
  });

  it('says so when the words have become others', async () => {
    const { page, panel } = await written(CUT);
    const { x, y } = await middle(page, APPLY);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let letter = 0; letter < 'RAPPOR'.length; letter++) await page.keyboard.press('Backspace');
    await page.keyboard.type('JOURNAL');
    await passes(page, READ_MS);
    await page.mouse.up();
    await panel.appears('.notice-stale');
    expect((await modelOf(page, 'home'))?.text).toBe('Bonjour à vous, LISEZ LE JOURNAL');
  });

  it('offers the words to copy when the box does not take them', async () => {
    const { page, panel } = await written(CUT);
    await page.evaluate(() =>
      addEventListener(
        'paste',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true },
      ),
    );
    await press(page, APPLY);
    await panel.appears('.notice-refused [data-action="copy"]');
    expect((await modelOf(page, 'home'))?.text).toBe(CUT);
  });

  /** Tops of all that stands in the sidebar beside the notice. */
  const tops = (page: Page) =>
    page.evaluate((rule) => {
      const root = document.querySelector('coach-3p')?.shadowRoot;
      const parts = [
        ...(root?.querySelectorAll('header, .principles, .length, .findings-head, li[data-rule]') ?? []),
      ];
      return parts
        .filter((part) => (part as HTMLElement).dataset.rule !== rule)
        .map((part) => Math.round(part.getBoundingClientRect().top));
    }, LAST);
  const LAST = 'post/emoji-number';

  it.each([
    ['beside the box', 1400, 900],
    ['in the flow', 760, 900],
  ])('brings a notice that moves nothing: %s', async (_, width, height) => {
    const page = await product.x('/home');
    await page.setViewport({ width, height });
    const text = 'Bonjour à vous. LISEZ LE RAPPORT 🎉🎉🎉🎉🎉🎉🎉';
    await write(page, HOME_BOX, text);
    const panel = panelOf(page);
    await panel.unfold();
    await panel.reads(text);
    await panel.appears(`li[data-rule="${LAST}"]`);
    await steady(page);
    const before = await tops(page);
    await page.$eval(CHOICE(LAST, 'ignore'), (button) => (button as HTMLElement).click());
    await page.waitForSelector(inSidebar('.notice'));
    await steady(page);
    expect(await tops(page)).toEqual(before);
    await panel.click('[data-action="close"]');
    await panel.vanishes('.notice');
    await steady(page);
    expect(await tops(page)).toEqual(before);
  });
});
