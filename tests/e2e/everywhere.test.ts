import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { clear, undo } from './coach';
import { heardBy } from './heard';
import { type Panel, panelOf } from './panel';
import { useProduct } from './product';
import { SURFACES } from './surfaces';

const WORDS = 'LISEZ LE RAPPORT';
const DRAFT = `${WORDS} de nos bénévoles`;
const MENDED = 'Lisez le rapport de nos bénévoles';
const LINES = ['Bonjour 😀 à vous', 'et merci'];
const CARD = 'li[data-rule="polite/shouting"]';

const focusIn = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const inside = activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
    return activeElement?.localName === 'coach-3p' ? (inside?.dataset.action ?? '') : null;
  });

/** Presses Tab until the focus is where it should be, as a person without a pointer does. */
async function tabTo(page: Page, there: (action: string | null) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (there(await focusIn(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('60 times Tab do not lead there');
}

/** All that the coach does, at every surface: one visit each, its tests in their order. */
describe.each(BROWSERS)('everywhere (%s)', (browser) => {
  const product = useProduct(browser);

  describe.each(SURFACES)('$name', (surface) => {
    let page: Page;
    let panel: Panel;

    beforeAll(async () => {
      page = await surface.open(product);
      panel = panelOf(page);
      await page.focus(surface.box);
      await panel.unfold();
    });
    beforeEach(() => page.focus(surface.box));
    afterAll(() => page?.close());

    const textIs = (text: string) =>
      eventually(
        () => surface.text(page),
        (now) => now === text,
      );
    /** The box holds the draft, and its card is there. */
    const drafted = async () => {
      if ((await surface.text(page)) !== DRAFT) {
        await clear(page);
        await page.keyboard.type(DRAFT);
      }
      await panel.reads(DRAFT);
      await panel.appears(CARD);
    };

    it('reads what stands in the box and what is typed, lines and emoji too', async () => {
      await (surface.prefilled === '' ? panel.appears('.welcome') : panel.reads(surface.prefilled));
      await clear(page);
      await page.keyboard.type(LINES[0] as string);
      await page.keyboard.press('Enter');
      await page.keyboard.type(LINES[1] as string);
      await textIs(LINES.join('\n'));
      await panel.reads(LINES.join('\n'));
    });

    it('finds the words to look at', async () => {
      await drafted();
      expect(await panel.words(`${CARD} .words`)).toBe(WORDS);
      expect(await panel.attribute(CARD, 'data-principle')).toBe('polite');
    });

    const underlined = () =>
      page.evaluate((box) => {
        const ranges = [...(CSS.highlights.get('coach-3p-polite') ?? [])] as Range[];
        const inside = ranges.filter(({ startContainer }) =>
          document.querySelector(box)?.contains(startContainer),
        );
        return inside.map(String);
      }, surface.box);
    if (surface.form === 'rich')
      it('underlines them in the box', async () => {
        await drafted();
        await eventually(underlined, (words) => words.includes(WORDS));
      });
    else
      it('underlines nothing in a text area; its card quotes them, and is the one that is shown', async () => {
        await drafted();
        await panel.click('[data-action="next"]');
        await panel.appears(`${CARD}.spotted`);
        expect(await panel.words(`${CARD} .words`)).toBe(WORDS);
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      });

    it('is used with the keyboard alone, and Escape gives the box back', async () => {
      await drafted();
      const dialogs = (await page.$$('[role="dialog"]')).length;
      await tabTo(page, (action) => action === 'why');
      await page.keyboard.press('Enter');
      await panel.appears('.why');
      await page.keyboard.press('Escape');
      await panel.vanishes('.why');
      await eventually(
        () => focusIn(page),
        (action) => action === 'why',
      );
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        (box) => document.activeElement === document.querySelector(box),
        {},
        surface.box,
      );
      expect((await page.$$('[role="dialog"]')).length).toBe(dialogs);
      expect(await surface.text(page)).toBe(DRAFT);
    });

    it('writes a suggestion where its words are, and one undo takes it back', async () => {
      await drafted();
      await panel.click(`${CARD} [data-action="apply"]`);
      await textIs(MENDED);
      // Both drafts are as long: only the card tells whether the coach has read the one that is undone.
      await panel.vanishes(CARD);
      await undo(page);
      await textIs(DRAFT);
    });

    it('adds a hashtag at the end, and one undo takes it back', async () => {
      await drafted();
      await panel.click('[data-action="insert-tag"]');
      const tagged = await eventually(
        () => surface.text(page),
        (text) => text !== DRAFT,
      );
      expect(tagged).toMatch(new RegExp(`^${DRAFT} #\\p{L}+ $`, 'u'));
      expect(await page.$('[data-testid="typeaheadDropdown"]')).toBeNull();
      await undo(page);
      await textIs(DRAFT);
    });

    it('tells a screen reader one thing in a pause, politely', async () => {
      await clear(page);
      await panel.appears('.welcome');
      const heard = await heardBy(page);
      await page.keyboard.type(DRAFT);
      await panel.reads(DRAFT);
      const found = (await panel.rules()).length;
      // What is said of a tense post that is answered comes first, in the same message.
      const count = new RegExp(`(?:^|\\. )${found}\\b`);
      await eventually(heard.all, (all) => count.test(all.at(-1) ?? ''));
      expect(await heard.withoutPause()).toEqual([]);
      expect(await heard.loud()).toBe(0);
    });
  });
});
