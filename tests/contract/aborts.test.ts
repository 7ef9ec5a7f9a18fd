import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSERS } from '../e2e/browsers';
import { type Driver, launch } from '../e2e/drivers/launch';
import { callX, modelOf } from '../e2e/x-hooks';
import { type Adapter, adapterOf, applyBoth, applyWhile, type Meanwhile, type Seen } from './adapter';
import { eventually } from './wait';

const DRAFT = 'Vous êtes nuls ici 😀 fin';
const EDIT = { range: { start: 10, end: 14 }, text: 'en retard' };
const BOX = '#layers + div [data-testid="tweetTextarea_0"]';

/** When a write would not be safe, nothing at all is written. */
describe.each(BROWSERS)('a write that must not happen (%s)', (browser) => {
  let driver: Driver;
  let page: Page;
  let adapter: Adapter;
  let box: Seen;

  beforeAll(async () => {
    driver = await launch(browser, {
      extensions: [inject('adapterExtension')],
      standInPort: inject('standInPort'),
    });
  });
  afterAll(() => driver?.close());
  beforeEach(async () => {
    await page?.close();
    page = await driver.xPage('/home');
    adapter = await adapterOf(page);
    await page.waitForSelector(BOX);
    await page.focus(BOX);
    await page.keyboard.type(DRAFT);
    box = (
      await eventually(
        () => adapter.list(),
        ([one]) => one?.text === DRAFT,
      )
    )[0] as Seen;
  });

  const isUntouched = async (text = DRAFT) => {
    expect(await modelOf(page, 'home')).toMatchObject({ text, crashed: null });
    await page.keyboard.type('!');
    await eventually(
      () => modelOf(page, 'home'),
      (model) => model?.text === `${text}!`,
    );
  };

  it('is stale when the user has typed since', async () => {
    await page.keyboard.type(' et');
    expect(await adapter.apply(box.id, EDIT, box.version)).toBe('stale');
    await isUntouched(`${DRAFT} et`);
  });

  it('is stale when the page changes the text while the write is on its way', async () => {
    await page.$eval(BOX, (element) => (element as HTMLElement).blur());
    const meanwhile: Meanwhile = { hook: 'set', values: ['home', 0, 'Tout autre chose'] };
    expect(await applyWhile(page, [box.id, EDIT, box.version], meanwhile)).toBe('stale');
    expect(await modelOf(page, 'home')).toMatchObject({ text: 'Tout autre chose', crashed: null });
  });

  it('is refused while an input method composes, and allowed afterwards', async () => {
    const fire = (type: string) =>
      page.$eval(
        BOX,
        (element, name) => element.dispatchEvent(new CompositionEvent(name, { bubbles: true, data: '' })),
        type,
      );
    await fire('compositionstart');
    expect(await adapter.apply(box.id, EDIT, box.version)).toBe('refused');
    expect((await modelOf(page, 'home'))?.text).toBe(DRAFT);
    await fire('compositionend');
    const written = DRAFT.replace('nuls', 'en retard');
    await eventually(
      () => adapter.apply(box.id, EDIT, box.version),
      (result) => result === 'applied',
    );
    expect((await modelOf(page, 'home'))?.text).toBe(written);
  });

  it('is refused while the post is being sent', async () => {
    await callX(page, 'hold', true);
    await callX(page, 'send', 'home');
    expect(await adapter.apply(box.id, EDIT, box.version)).toBe('refused');
    await callX(page, 'finish', 'home');
    expect(await callX<{ texts: string[] }[]>(page, 'posts')).toEqual([{ place: 'home', texts: [DRAFT] }]);
  });

  it('is refused when the editor is gone', async () => {
    await callX(page, 'navigate', '/explore');
    expect(await adapter.apply(box.id, EDIT, box.version)).toBe('refused');
    await eventually(
      () => adapter.gone(),
      (ids) => ids.includes(box.id),
    );
    expect(await callX(page, 'errors')).toEqual([]);
  });

  it('is refused when the editor goes while the write is on its way', async () => {
    const meanwhile: Meanwhile = { hook: 'navigate', values: ['/explore'] };
    expect(await applyWhile(page, [box.id, EDIT, box.version], meanwhile)).toBe('refused');
    await callX(page, 'navigate', '/home');
    expect((await modelOf(page, 'home'))?.text).toBe(DRAFT);
  });

  it('is refused while another write is on its way, which is not disturbed', async () => {
    const other = { range: { start: 0, end: 4 }, text: 'Tu' };
    const results = await applyBoth(page, [box.id, EDIT, box.version], [box.id, other, box.version]);
    expect(results).toEqual(['applied', 'refused']);
    expect((await modelOf(page, 'home'))?.text).toBe(DRAFT.replace('nuls', 'en retard'));
  });

  it.each([
    ['past the end', { start: 3, end: 500 }],
    ['backwards', { start: 9, end: 3 }],
    ['before the start', { start: -2, end: 3 }],
    ['through the middle of an emoji', { start: 0, end: DRAFT.indexOf('😀') + 1 }],
    ['of no numbers', { start: Number.NaN, end: 3 }],
  ])('is refused for a range %s', async (_, range) => {
    expect(await adapter.apply(box.id, { range, text: 'x' }, box.version)).toBe('refused');
    await isUntouched();
  });

  it('needs no write when the text is already so', async () => {
    const { undo } = (await modelOf(page, 'home')) ?? {};
    const same = { range: { start: 10, end: 14 }, text: 'nuls' };
    expect(await adapter.apply(box.id, same, box.version)).toBe('applied');
    expect(await modelOf(page, 'home')).toMatchObject({ text: DRAFT, undo });
  });

  it('is refused in the box behind a dialog, whose focus trap stays in peace', async () => {
    await callX(page, 'compose', 'new', ['Dans le dialogue']);
    await page.waitForSelector('[aria-modal="true"] [data-testid="tweetTextarea_0"]');
    expect(await adapter.apply(box.id, EDIT, box.version)).toBe('refused');
    expect((await modelOf(page, 'home'))?.text).toBe(DRAFT);
    await eventually(
      () => modelOf(page, 'modal'),
      (model) => model?.focused === true,
    );
    await page.keyboard.type('!');
    await eventually(
      () => modelOf(page, 'modal'),
      (model) => model?.text === 'Dans le dialogue!',
    );
  });

  it('is refused when something else takes the focus', async () => {
    await page.evaluate(() => {
      const search = document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]');
      search?.focus();
      document.addEventListener('focusin', () => search?.focus());
    });
    expect(await adapter.apply(box.id, EDIT, box.version)).toBe('refused');
    expect((await modelOf(page, 'home'))?.text).toBe(DRAFT);
  });

  it('is refused when the page eats the paste without writing', async () => {
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
    expect(await adapter.apply(box.id, EDIT, box.version)).toBe('refused');
    await isUntouched();
  });

  it('never lands between letters that are typed meanwhile, on a page that is busy', async () => {
    await callX(page, 'churn', true);
    const result = adapter.apply(box.id, EDIT, box.version);
    await page.keyboard.type(' et puis');
    const told = await result;
    const clean = [`${DRAFT} et puis`, 'Vous êtes en retard et puis ici 😀 fin'];
    await eventually(
      () => modelOf(page, 'home'),
      (model) => clean.includes(model?.text ?? ''),
    );
    expect((await modelOf(page, 'home'))?.text === clean[0]).toBe(told === 'stale' || told === 'refused');
    await callX(page, 'churn', false);
    expect((await modelOf(page, 'home'))?.crashed).toBeNull();
  });
});
