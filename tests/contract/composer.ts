import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Family } from '../../scripts/browsers/find';
import { type Driver, launch } from '../e2e/drivers/launch';
import { type Adapter, adapterOf } from './adapter';
import { CASES, readCase, type WriteCase } from './cases';
import type { Surface } from './surfaces';
import { eventually } from './wait';

/** Keys that take back one step. */
async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** The state in which the user left the box before the coach writes. */
async function prepare(page: Page, surface: Surface, test: WriteCase, draft: string): Promise<void> {
  const state = test.state ?? 'focused';
  if (state === 'typed') {
    await surface.fill(page, '');
    await page.focus(surface.selector);
    await page.keyboard.type(draft);
    return;
  }
  await surface.fill(page, draft);
  await page.waitForSelector(surface.selector);
  if (state === 'untouched') return;
  await page.focus(surface.selector);
  const [one, other] = state === 'start' ? ['Home', 'End'] : ['End', 'Home'];
  await page.keyboard.down('Control');
  await page.keyboard.press(other as 'Home' | 'End');
  await page.keyboard.press(one as 'Home' | 'End');
  await page.keyboard.up('Control');
  if (state === 'blurred') await page.$eval(surface.selector, (element) => (element as HTMLElement).blur());
}

/** The contract of every composer: what a write leaves behind, by the page's own account. */
export function describeComposer(browser: Family, surface: Surface): void {
  describe(`writing into ${surface.name} (${browser})`, () => {
    let driver: Driver;
    let page: Page;
    let adapter: Adapter;

    beforeAll(async () => {
      driver = await launch(browser, {
        extensions: [inject('adapterExtension')],
        standInPort: inject('standInPort'),
      });
      page = await driver.xPage(surface.path);
      adapter = await adapterOf(page);
    });
    afterAll(() => driver?.close());

    const seen = (draft: string) =>
      eventually(
        async () =>
          (await adapter.list()).find(
            (one) =>
              one.text === draft &&
              (one.dialog !== null) === surface.inDialog &&
              one.context.position.index === surface.position.index &&
              one.context.position.count === surface.position.count,
          ),
        (one) => one !== undefined,
      );

    it.each(CASES)('writes $name', async (test) => {
      const { draft, edit, after } = readCase(test);
      const caret = edit.range.start + edit.text.length;
      await prepare(page, surface, test, draft);
      const box = await seen(draft);
      if (!box) throw new Error('unreachable');

      expect(await adapter.apply(box.id, edit, box.version)).toBe('applied');
      const written = await surface.truth(page);
      expect(written).toMatchObject({ text: after, start: caret, end: caret, crashed: null });
      const filled = after !== '' || surface.position.count > 1;
      if (written.canPost !== null) expect(written.canPost).toBe(filled && (test.canPost ?? true));
      expect((await seen(after))?.id).toBe(box.id);

      await undo(page);
      await eventually(
        () => surface.truth(page),
        (truth) => truth.text === draft,
      );

      const again = await seen(draft);
      expect(await adapter.apply(box.id, edit, again?.version ?? -1)).toBe('applied');
      await page.keyboard.type('Zz');
      const typed = `${after.slice(0, caret)}Zz${after.slice(caret)}`;
      await eventually(
        () => surface.truth(page),
        (truth) => truth.text === typed,
      );
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await eventually(
        () => surface.truth(page),
        (truth) => truth.text === after,
      );
      expect(await surface.truth(page)).toMatchObject({ start: caret, crashed: null });
      expect(driver.consoleErrors()).toEqual([]);
    });
  });
}
