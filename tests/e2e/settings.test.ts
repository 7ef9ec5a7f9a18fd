import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';

const BOX = '[data-testid="tweetTextarea_0"]';
const DRAFT = 'LISEZ LE RAPPORT maintenant. La TQLM en parle.';
const shouts = (rules: string[]) => rules.includes('polite/shouting');

describe.each(BROWSERS)('the settings page (%s)', (browser) => {
  const product = useProduct(browser);

  async function opened() {
    const page = await product.own('/options.html');
    await page.waitForSelector('[data-setting="level"]');
    const choose = (setting: string, value: string) =>
      press(page, `[data-setting="${setting}"] input[value="${value}"]`);
    const said = async () => {
      await page.waitForSelector('.said:not(.quiet)');
      return page.$eval('.said', (line) => line.textContent ?? '');
    };
    return { page, choose, said };
  }

  async function writing() {
    const page = await product.x('/home');
    await page.bringToFront();
    await page.waitForSelector(BOX);
    await press(page, BOX);
    await page.keyboard.type(DRAFT);
    const panel = panelOf(page);
    await panel.reads(DRAFT);
    await panel.shows(shouts);
    return { page, panel };
  }

  it('changes the language of a tab that is already open, and takes it back', async () => {
    const { panel } = await writing();
    const before = await panel.attribute('aside', 'lang');
    const { page, choose, said } = await opened();
    await page.bringToFront();
    await choose('interfaceLanguage', before === 'fr-CA' ? 'en' : 'fr');
    await eventually(
      () => panel.attribute('aside', 'lang'),
      (lang) => lang !== before,
    );
    await said();
    await press(page, '[data-action="undo"]');
    await eventually(
      () => panel.attribute('aside', 'lang'),
      (lang) => lang === before,
    );
  });

  it('says how long a post may be, whatever the page shows', async () => {
    const { panel } = await writing();
    const { page, choose } = await opened();
    await page.bringToFront();
    await choose('longPosts', 'yes');
    await eventually(
      () => panel.attribute('[role="meter"]', 'aria-valuemax'),
      (limit) => limit === '25000',
    );
    await choose('longPosts', 'auto');
    await eventually(
      () => panel.attribute('[role="meter"]', 'aria-valuemax'),
      (limit) => limit === '280',
    );
  });

  it('says more or less at once, by the level', async () => {
    const { panel } = await writing();
    const hint = (rules: string[]) => rules.includes('professional/acronym');
    expect(hint(await panel.rules())).toBe(false);
    const { page, choose } = await opened();
    await page.bringToFront();
    await choose('level', 'strict');
    await panel.shows(hint);
    await choose('level', 'standard');
    await panel.shows((rules) => !hint(rules) && shouts(rules));
  });

  it('reads the draft at once in the language that it is told', async () => {
    const { panel } = await writing();
    const french = (rules: string[]) => rules.includes('polite/pressing');
    await panel.shows(french);
    const { page, choose } = await opened();
    await page.bringToFront();
    await choose('draftLanguage', 'en');
    await panel.shows((rules) => !french(rules) && shouts(rules));
    await choose('draftLanguage', 'auto');
    await panel.shows(french);
  });

  it('silences and wakes the coach everywhere, and wakes it for an account', async () => {
    const { page: x, panel } = await writing();
    const { page } = await opened();
    await page.bringToFront();
    await press(page, '[data-setting="everywhere"] input');
    await panel.vanishes('aside');
    await press(page, '[data-setting="everywhere"] input');
    await panel.shows(shouts);
    await x.bringToFront();
    await panel.click('[data-action="silence"]');
    await panel.click('[data-reach="account"] [data-action="off"]');
    await panel.appears('[data-action="wake"]');
    await page.bringToFront();
    await press(page, '[data-setting="accounts"] [data-entry="maison_abri"] [data-action="remove"]');
    await panel.shows(shouts);
  });

  it('takes the underlines away and brings them back', async () => {
    const x = await writing();
    const drawn = () => x.page.evaluate(() => CSS.highlights.size > 0);
    await eventually(drawn, (some) => some);
    const { page } = await opened();
    await page.bringToFront();
    await press(page, '[data-setting="highlights"] input');
    await eventually(drawn, (some) => !some);
    await press(page, '[data-setting="highlights"] input');
    await eventually(drawn, (some) => some);
  });

  it('shows a rule again that was switched off beside the box', async () => {
    const { panel } = await writing();
    await panel.click('[data-rule="polite/shouting"] [data-action="never"]');
    await panel.shows((rules) => !shouts(rules));
    const { page } = await opened();
    await page.bringToFront();
    await press(page, '[data-setting="rules"] [data-entry="polite/shouting"] [data-action="remove"]');
    await panel.shows(shouts);
  });

  it('keeps the organization’s own hashtags, and refuses what X would not read as one', async () => {
    const { page } = await opened();
    await page.bringToFront();
    const field = '[data-setting="ownTags"] input';
    await page.type(field, 'deux mots');
    await press(page, '[data-action="add-tag"]');
    await page.waitForFunction(() => document.querySelector('#bad-tag')?.textContent !== '');
    expect(await page.$('[data-setting="ownTags"] [data-entry]')).toBeNull();
    await page.$eval(field, (input) => (input as HTMLInputElement).select());
    await page.type(field, 'Aînés');
    await press(page, '[data-action="add-tag"]');
    await page.waitForSelector('[data-entry="#Aînés"]');
    await press(page, '[data-entry="#Aînés"] [data-action="remove"]');
    await page.waitForFunction(() => document.querySelector('[data-entry="#Aînés"]') === null);
  });
});
