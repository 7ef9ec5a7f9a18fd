import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { CHOICE, dialogBox, FINDING, HOME_BOX, inSidebar, LOUD, speakFrench, textOf, write } from './coach';
import { useProduct } from './product';
import { press } from './steady';
import { modelOf } from './x-hooks';

describe.each(BROWSERS)('coaching a draft on X (%s)', (browser) => {
  const product = useProduct(browser);
  beforeAll(() => speakFrench(product));

  it('shows what it found and the weighted length, in French', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    await page.waitForSelector(inSidebar('aside[lang="fr-CA"]'));
    expect(await textOf(page, FINDING(LOUD.rule))).toContain('Poli');
    expect(await textOf(page, FINDING(LOUD.rule))).toContain(LOUD.words);
    expect(await textOf(page, inSidebar('.length'))).toMatch(/246.*34.*280/);
    const stateOf = (principle: string) =>
      page.$eval(
        inSidebar(`[data-principle="${principle}"]`),
        (sign) => (sign as HTMLElement).dataset.principleState,
      );
    expect([await stateOf('polite'), await stateOf('professional')]).toEqual(['fix', 'consider']);
  });

  it('applies a suggestion in a dialog with the keyboard alone, against its focus trap', async () => {
    const page = await product.x('/compose/post');
    await write(page, dialogBox(), LOUD.text, LOUD.rule);
    await page.focus(CHOICE(LOUD.rule, 'apply'));
    await page.keyboard.press('Enter');
    await eventually(
      () => modelOf(page, 'modal'),
      (model) => model?.text === LOUD.mended,
    );
    expect(await modelOf(page, 'modal')).toMatchObject({ crashed: null, canPost: true });
  });

  it('takes a click without closing X’s dialog or taking the focus', async () => {
    const page = await product.x('/compose/post');
    await write(page, dialogBox(), LOUD.text, LOUD.rule);
    await press(page, CHOICE(LOUD.rule, 'ignore'));
    await page.waitForFunction(
      (rule) => !document.querySelector('coach-3p')?.shadowRoot?.querySelector(`li[data-rule="${rule}"]`),
      {},
      LOUD.rule,
    );
    expect(await page.$('[data-testid="confirmationSheetDialog"]')).toBeNull();
    expect((await modelOf(page, 'modal'))?.focused).toBe(true);
  });
});
