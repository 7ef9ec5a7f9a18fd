import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';

const BOX = '#draft';
const DRAFT = 'LISEZ LE RAPPORT maintenant';
const shouts = (rules: string[]) => rules.includes('polite/shouting');

describe.each(BROWSERS)('the practice page (%s)', (browser) => {
  const product = useProduct(browser);

  async function opened() {
    const page = await product.own('/practice.html');
    await page.bringToFront();
    await page.waitForSelector('[data-action="sample"]');
    const panel = panelOf(page);
    await panel.appears('.welcome');
    return { page, panel };
  }

  it('invites, and reads an example on request', async () => {
    const { page, panel } = await opened();
    await press(page, '[data-sample="fr/heated"]');
    await panel.shows(shouts);
    expect(await page.$eval(BOX, (area) => (area as HTMLTextAreaElement).value)).toContain(
      'LISEZ LE RAPPORT',
    );
  });

  it('applies a suggestion, and one undo of the browser takes it back', async () => {
    const { page, panel } = await opened();
    await page.type(BOX, DRAFT);
    await panel.reads(DRAFT);
    await panel.shows(shouts);
    await panel.click('[data-rule="polite/shouting"] [data-action="apply"]');
    const text = () => page.$eval(BOX, (area) => (area as HTMLTextAreaElement).value);
    await eventually(text, (words) => words === 'Lisez le rapport maintenant');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await eventually(text, (words) => words === DRAFT);
  });

  it('changes its language and the coach’s at once, and keeps the draft', async () => {
    const { page, panel } = await opened();
    await page.type(BOX, DRAFT);
    await panel.shows(shouts);
    const other = await page.$eval('[data-action="language"]', (button) => button.textContent);
    await press(page, '[data-action="language"]');
    await page.waitForFunction(
      (word) => document.querySelector('[data-action="language"]')?.textContent !== word,
      {},
      other,
    );
    const lang = await page.$eval('html', (html) => html.lang);
    expect(lang).toBe(other === 'English' ? 'en-CA' : 'fr-CA');
    await eventually(
      () => panel.attribute('aside', 'lang'),
      (spoken) => spoken === lang,
    );
    expect(await page.$eval(BOX, (area) => (area as HTMLTextAreaElement).value)).toContain('LISEZ');
    await press(page, '[data-action="language"]');
    await page.waitForFunction((before) => document.documentElement.lang !== before, {}, lang);
  });

  it('wakes a coach that was silenced everywhere', async () => {
    const { page, panel } = await opened();
    await panel.click('[data-action="silence"]');
    await panel.click('[data-reach="everywhere"] [data-action="off"]');
    await press(page, '.asleep [data-action="wake"]');
    await panel.appears('.welcome');
  });

  it('takes 25,000 characters, broken characters and nothing at all', async () => {
    const { page, panel } = await opened();
    for (const text of ['mot '.repeat(6250), 'a\ud800b', '']) {
      await page.$eval(
        BOX,
        (area, units) => {
          (area as HTMLTextAreaElement).value = String.fromCharCode(...units);
          area.dispatchEvent(new Event('input', { bubbles: true }));
        },
        // No driver carries half a character as it is.
        [...text.split('')].map((unit) => unit.charCodeAt(0)),
      );
      await (text === '' ? panel.appears('.welcome') : panel.reads(text));
    }
  });
});
