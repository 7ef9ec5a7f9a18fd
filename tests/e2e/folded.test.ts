import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';
import { callX, modelOf } from './x-hooks';

const SENTENCES = [
  'Nous vous attendons samedi pour parler de nos projets.',
  'Il y aura du café et des biscuits.',
];
const LONG = Array.from({ length: 8 }, (_, index) => SENTENCES[index % 2]).join(' ');
const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"]';

describe.each(BROWSERS)('what stands folded in the sidebar (%s)', (browser) => {
  const product = useProduct(browser);

  it('writes a long draft into the boxes of a thread, part by part, and takes it back', async () => {
    const page = await product.x('/home');
    await page.bringToFront();
    await callX(page, 'compose', 'new', [LONG, '']);
    await page.waitForSelector(MODAL);
    await press(page, MODAL);
    const panel = panelOf(page);
    await panel.click('[data-action="split"]');
    await panel.click('[data-part="1"] [data-action="write-part"]');
    const words = async (index: number) => (await modelOf(page, 'modal', index))?.text ?? '';
    await eventually(
      () => words(0),
      (text) => text.endsWith(' 1/2'),
    );
    await panel.appears('[data-part="1"][data-place="written"]');
    // The next notice, and its way back, are those of the second part.
    await panel.click('.notice [data-action="close"]');
    await panel.vanishes('.notice');
    await panel.click('[data-part="2"] [data-action="write-part"]');
    await eventually(
      () => words(1),
      (text) => text.endsWith(' 2/2'),
    );
    expect(`${await words(0)} ${await words(1)}`.replace(/ \d\/2/g, '')).toBe(LONG);
    await panel.appears('.notice');
    await panel.click('[data-action="undo"]');
    await eventually(
      () => words(1),
      (text) => text.trim() === '',
    );
  });

  it('splits without numbers when the user wishes so', async () => {
    const page = await product.own('/practice.html');
    await page.bringToFront();
    const panel = panelOf(page);
    await page.type('#draft', LONG);
    await panel.reads(LONG);
    await panel.click('[data-action="split"]');
    await eventually(
      () => panel.words('[data-part="1"] .part-words'),
      (words) => words?.endsWith(' 1/2') === true,
    );
    await panel.focus('[data-action="number"]');
    await page.keyboard.press(' ');
    await eventually(
      () => panel.words('[data-part="2"] .part-words'),
      (words) => words !== null && LONG.endsWith(words),
    );
    await page.focus('#draft');
    await panel.click('[data-action="number"][aria-pressed="false"]');
    await eventually(
      () => panel.words('[data-part="2"] .part-words'),
      (words) => words?.endsWith(' 2/2') === true,
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
  });

  it('names the signs that count twice, and replaces one by keyboard', async () => {
    const page = await product.own('/practice.html');
    await page.bringToFront();
    const panel = panelOf(page);
    const costly = 'Un don de 5\u202f€ • merci…';
    await page.type('#draft', costly);
    await panel.reads(costly);
    await panel.focus('[data-action="costs"]');
    await page.keyboard.press('Enter');
    for (const sign of ['202f', '20ac', '2022', '2026']) await panel.appears(`[data-sign="${sign}"]`);
    await panel.focus('[data-sign="202f"] [data-action="lighten"]');
    await page.keyboard.press('Enter');
    await eventually(
      () => page.$eval('#draft', (area) => (area as HTMLTextAreaElement).value),
      (text) => text === 'Un don de 5\u00a0€ • merci…',
    );
    await panel.vanishes('[data-sign="202f"]');
    await panel.focus('[data-action="costs"]');
    await page.keyboard.press('Escape');
    await panel.vanishes('[data-sign]');
  });

  it('says the draft as a screen reader does, in its language', async () => {
    const page = await product.own('/practice.html');
    await page.bringToFront();
    const panel = panelOf(page);
    const thanks = 'Merci à toutes et à tous 💜 #DroitDesAînés';
    await page.type('#draft', thanks);
    await panel.reads(thanks);
    await panel.focus('[data-action="listen"]');
    await page.keyboard.press('Enter');
    await eventually(
      () => panel.words('.spoken-words'),
      (words) => words === 'Merci à toutes et à tous, cœur violet, mot-clic Droit Des Aînés',
    );
    expect(await panel.attribute('.spoken-words', 'lang')).toBe('fr');
  });
});
