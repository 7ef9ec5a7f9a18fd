import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { CHOICE, dialogBox, HOME_BOX, inSidebar, LOUD, write } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';
import { callX, modelOf } from './x-hooks';

const SHEET = '[data-testid="confirmationSheetDialog"]';

const isIn = (page: Page, box: string) =>
  page.waitForFunction((selector) => document.activeElement === document.querySelector(selector), {}, box);

describe.each(BROWSERS)('keys (%s)', (browser) => {
  const product = useProduct(browser);

  describe('Escape in X’s dialog', () => {
    /** A draft in the dialog, “Why?” opened with the pointer, which leaves the focus in the box. */
    async function explained() {
      const page = await product.x('/compose/post');
      await write(page, dialogBox(), LOUD.text, LOUD.rule);
      await press(page, CHOICE(LOUD.rule, 'why'));
      await panelOf(page).appears('.why');
      return page;
    }
    const isWhole = async (page: Page) => {
      expect(await page.$(SHEET)).toBeNull();
      expect(await page.$(dialogBox())).not.toBeNull();
      expect((await modelOf(page, 'modal'))?.text).toBe(LOUD.text);
    };

    it('in the sidebar closes what was opened there, and the focus stays', async () => {
      const page = await explained();
      await page.focus(CHOICE(LOUD.rule, 'never'));
      await page.keyboard.press('Escape');
      await panelOf(page).vanishes('.why');
      await page.waitForSelector(`${CHOICE(LOUD.rule, 'why')}:focus`);
      await isWhole(page);
    });

    it('in the sidebar gives the box the focus back when nothing is open there', async () => {
      const page = await explained();
      await press(page, CHOICE(LOUD.rule, 'why'));
      await panelOf(page).vanishes('.why');
      await page.focus(CHOICE(LOUD.rule, 'never'));
      await page.keyboard.press('Escape');
      await isIn(page, dialogBox());
      await isWhole(page);
    });

    it('in the box closes what was opened in the sidebar, and the focus stays in the box', async () => {
      const page = await explained();
      await isIn(page, dialogBox());
      await page.keyboard.press('Escape');
      await panelOf(page).vanishes('.why');
      await isIn(page, dialogBox());
      await isWhole(page);
    });

    it('in the box is X’s own when nothing is open in the sidebar', async () => {
      const page = await explained();
      await press(page, CHOICE(LOUD.rule, 'why'));
      await panelOf(page).vanishes('.why');
      await isIn(page, dialogBox());
      await page.keyboard.press('Escape');
      await page.waitForSelector(SHEET);
    });

    it.each([
      ['the menu of silence', 'silence', '[data-reach]'],
      ['the spoken words', 'listen', '.spoken-words'],
    ])('closes %s before the dialog, too', async (_, action, part) => {
      const page = await explained();
      await press(page, CHOICE(LOUD.rule, 'why'));
      await panelOf(page).vanishes('.why');
      await press(page, inSidebar(`[data-action="${action}"]`));
      await panelOf(page).appears(part);
      await isIn(page, dialogBox());
      await page.keyboard.press('Escape');
      await panelOf(page).vanishes(part);
      await isWhole(page);
    });
  });

  // Without “/”: it belongs to Firefox’s own search in the page.
  const SHORTCUTS = [
    'n',
    'j',
    'k',
    'l',
    'r',
    't',
    'm',
    'x',
    'g',
    '.',
    '?',
    ' ',
    'Enter',
    'ArrowLeft',
  ] as const;

  it.each(['button', 'field'])('of X run nothing from the sidebar: on a %s', async (kind) => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    const before = await callX<string[]>(page, 'keys');
    if (kind === 'button') await page.focus(CHOICE(LOUD.rule, 'why'));
    else
      await page.evaluate(() => {
        // The sidebar has no field of its own today; one that it might have keeps its keys as well.
        const field = document.createElement('input');
        document.querySelector('coach-3p')?.shadowRoot?.querySelector('.body')?.append(field);
        field.focus();
      });
    for (const key of SHORTCUTS) await page.keyboard.press(key);
    expect(await callX<string[]>(page, 'keys')).toEqual(before);
    expect(await callX<string[]>(page, 'shortcuts')).toEqual([]);
    expect(await page.$('[role="dialog"]')).toBeNull();
    expect((await modelOf(page, 'home'))?.text).toBe(LOUD.text);
  });
});
