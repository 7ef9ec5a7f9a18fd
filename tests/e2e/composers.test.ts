import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import {
  ACTION,
  dialogBox,
  FINDING,
  HOME_BOX,
  inSidebar,
  LOUD,
  speakFrench,
  textOf,
  undo,
  write,
} from './coach';
import { useProduct } from './product';
import { callX, modelOf } from './x-hooks';

describe.each(BROWSERS)('the sidebar on X (%s)', (browser) => {
  const product = useProduct(browser);
  beforeAll(() => speakFrench(product));

  it('shows what it found and the weighted length, in French', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    expect(await page.$eval(inSidebar('aside'), (aside) => (aside as HTMLElement).lang)).toBe('fr-CA');
    expect(await textOf(page, FINDING(LOUD.rule))).toContain('Poli');
    expect(await textOf(page, FINDING(LOUD.rule))).toContain(LOUD.words);
    expect(await textOf(page, inSidebar('.length'))).toMatch(/246.*34.*280/);
    expect(
      await page.$eval(
        inSidebar('[data-principle="polite"]'),
        (sign) => (sign as HTMLElement).dataset.principleState,
      ),
    ).toBe('fix');
  });

  it('changes the words concerned and nothing else, with a mouse; one undo takes it back', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    await page.click(ACTION('apply'));
    await eventually(
      () => modelOf(page, 'home'),
      (model) => model?.text === LOUD.mended,
    );
    const end = LOUD.mended.length;
    expect(await modelOf(page, 'home')).toMatchObject({
      start: end,
      end,
      focused: true,
      canPost: true,
      crashed: null,
    });
    await page.waitForFunction(
      (rule) => !document.querySelector('coach-3p')?.shadowRoot?.querySelector(`li[data-rule="${rule}"]`),
      {},
      LOUD.rule,
    );
    await undo(page);
    await eventually(
      () => modelOf(page, 'home'),
      (model) => model?.text === LOUD.text,
    );
    await page.waitForSelector(FINDING(LOUD.rule));
  });

  it('does the same in a dialog with the keyboard alone, against its focus trap', async () => {
    const page = await product.x('/compose/post');
    await write(page, dialogBox(), LOUD.text, LOUD.rule);
    await page.focus(ACTION('apply'));
    await page.keyboard.press('Enter');
    await eventually(
      () => modelOf(page, 'modal'),
      (model) => model?.text === LOUD.mended,
    );
    expect(await modelOf(page, 'modal')).toMatchObject({ crashed: null, canPost: true });
  });

  it('keeps its keys from the page', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    const before = (await callX<string[]>(page, 'keys')).length;
    await page.focus(ACTION('why'));
    for (const key of ['n', 'j', 'l', '/', '?', '.', 'g', 'h', 'x', ' '] as const)
      await page.keyboard.press(key);
    expect(await callX(page, 'shortcuts')).toEqual([]);
    expect((await callX<string[]>(page, 'keys')).slice(before)).toEqual([]);
    expect(await page.evaluate(() => location.pathname)).toBe('/home');
    expect((await modelOf(page, 'home'))?.text).toBe(LOUD.text);
  });

  it('gives the focus back with Escape, and X’s dialog stays open', async () => {
    const page = await product.x('/compose/post');
    await write(page, dialogBox(), LOUD.text, LOUD.rule);
    await page.focus(ACTION('ignore'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (box) => document.activeElement === document.querySelector(box),
      {},
      dialogBox(),
    );
    expect(await page.$('[data-testid="confirmationSheetDialog"]')).toBeNull();
    await page.keyboard.type('!');
    await eventually(
      () => modelOf(page, 'modal'),
      (model) => model?.text === `${LOUD.text}!`,
    );
  });

  it('takes a click without closing X’s dialog or taking the focus', async () => {
    const page = await product.x('/compose/post');
    await write(page, dialogBox(), LOUD.text, LOUD.rule);
    await page.click(ACTION('ignore'));
    await page.waitForFunction(
      (rule) => !document.querySelector('coach-3p')?.shadowRoot?.querySelector(`li[data-rule="${rule}"]`),
      {},
      LOUD.rule,
    );
    expect(await page.$('[data-testid="confirmationSheetDialog"]')).toBeNull();
    expect((await modelOf(page, 'modal'))?.focused).toBe(true);
  });

  it('follows the box of a thread that has the focus', async () => {
    const page = await product.x(`/compose/post?text=${encodeURIComponent(LOUD.text)}&also=Bonjour`);
    await page.waitForSelector(dialogBox(1));
    await page.focus(dialogBox(0));
    await page.waitForSelector(FINDING(LOUD.rule));
    await page.focus(dialogBox(1));
    await page.waitForFunction(
      (rule) => {
        const root = document.querySelector('coach-3p')?.shadowRoot;
        return root?.querySelector('aside') && !root.querySelector(`li[data-rule="${rule}"]`);
      },
      {},
      LOUD.rule,
    );
  });

  it('lies over neither the text nor the buttons of the composer', async () => {
    for (const [path, box] of [
      ['/home', HOME_BOX],
      ['/compose/post', dialogBox()],
    ] as const) {
      const page = await product.x(path);
      await write(page, box, LOUD.text, LOUD.rule);
      const covered = await page.evaluate((selector) => {
        const own = document
          .querySelector('coach-3p')
          ?.shadowRoot?.querySelector('aside')
          ?.getBoundingClientRect();
        const others = [selector, '[data-testid="toolBar"]'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        return others.filter(
          (other) =>
            own &&
            other &&
            own.left < other.right &&
            other.left < own.right &&
            own.top < other.bottom &&
            other.top < own.bottom,
        ).length;
      }, box);
      expect(covered, path).toBe(0);
    }
  });
});
