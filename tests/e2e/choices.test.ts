import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { CHOICE, FINDING, HOME_BOX, inSidebar, write } from './coach';
import { type Panel, panelOf } from './panel';
import { useProduct } from './product';
import { press } from './steady';
import { callX, modelOf } from './x-hooks';

const RULE = 'polite/shouting';
const CUT = 'LISEZ LE RAPPOR';

describe.each(BROWSERS)('what the user has chosen (%s)', (browser) => {
  const product = useProduct(browser);

  /** Waits until the draft was read as it stands now. */
  const isRead = async (page: Page, panel: Panel) => panel.reads((await modelOf(page, 'home'))?.text ?? '');

  it('stays ignored while its words are written on, moved, and drawn in new elements', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, CUT, RULE);
    const panel = panelOf(page);
    await press(page, CHOICE(RULE, 'ignore'));
    await panel.vanishes(`li[data-rule="${RULE}"]`);
    const stays = async () => {
      await isRead(page, panel);
      expect(await page.$(FINDING(RULE))).toBeNull();
    };
    await page.keyboard.type('T');
    await stays();
    await page.keyboard.press('Home');
    await page.keyboard.type('Bonjour à vous. ');
    await stays();
    await page.keyboard.press('End');
    await page.keyboard.type(' et merci');
    await stays();
    await callX(page, 'remount', 'home');
    await page.focus(HOME_BOX);
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('.');
    await stays();
    // The rule itself still speaks, of other words.
    await page.keyboard.type(' VENEZ EN GRAND NOMBRE');
    await isRead(page, panel);
    await page.waitForSelector(FINDING(RULE));
    expect(await panel.words(`li[data-rule="${RULE}"] .words`)).toBe('VENEZ EN GRAND NOMBRE');
  });

  it('reaches other tabs at once: a rule that is never to be shown, and shown again', async () => {
    const [first, second] = [await product.x('/home'), await product.x('/home')];
    await write(second, HOME_BOX, CUT, RULE);
    await first.bringToFront();
    await write(first, HOME_BOX, CUT, RULE);
    await press(first, CHOICE(RULE, 'never'));
    await panelOf(second).vanishes(`li[data-rule="${RULE}"]`);
    await press(first, inSidebar('[data-action="undo"]'));
    await second.waitForSelector(FINDING(RULE));
  });

  it('is silence for one post, not for the next one in the same box', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, CUT, RULE);
    await press(page, inSidebar('[data-action="silence"]'));
    await press(page, inSidebar('[data-reach="post"] [data-action="off"]'));
    await page.waitForSelector(inSidebar('[data-action="wake"]'));
    await press(page, '[data-testid="tweetButtonInline"]');
    await eventually(
      () => modelOf(page, 'home'),
      (model) => model?.text === '',
    );
    await page.focus(HOME_BOX);
    await page.waitForSelector(inSidebar('.welcome'));
    await write(page, HOME_BOX, CUT, RULE);
  });
});
