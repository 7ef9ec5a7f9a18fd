import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { ACTION, FINDING, HOME_BOX, inSidebar, LOUD, write } from './coach';
import { useProduct } from './product';
import { callX, modelOf } from './x-hooks';

const isShown = (page: { $(selector: string): Promise<unknown> }) => page.$(inSidebar('aside')).then(Boolean);

describe.each(BROWSERS)('the life of the coach on a page (%s)', (browser) => {
  const product = useProduct(browser);

  it('goes with the composer and comes back with it, also by back and forward', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    await callX(page, 'navigate', '/explore');
    await eventually(
      () => isShown(page),
      (shown) => !shown,
    );
    await page.goBack();
    await page.waitForSelector(HOME_BOX);
    await page.focus(HOME_BOX);
    await page.waitForSelector(FINDING(LOUD.rule));
    expect(await page.$$('coach-3p')).toHaveLength(1);
    await page.goForward();
    await eventually(
      () => isShown(page),
      (shown) => !shown,
    );
  });

  it('coaches two tabs at once, each its own draft', async () => {
    const [first, second] = [await product.x('/home'), await product.x('/home')];
    await write(second, HOME_BOX, 'Bonjour à toutes et à tous');
    await first.bringToFront();
    await write(first, HOME_BOX, LOUD.text, LOUD.rule);
    await first.click(ACTION('apply'));
    await eventually(
      () => modelOf(first, 'home'),
      (model) => model?.text === LOUD.mended,
    );
    expect((await modelOf(second, 'home'))?.text).toBe('Bonjour à toutes et à tous');
  });

  it('leaves cleanly when the extension is updated in the middle of a draft', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    const orphan = await page.$('coach-3p');
    await product.driver.reload();
    await page.bringToFront();
    // The update takes a moment; whoever comes back to the box then finds no sidebar that answers no more.
    await eventually(
      async () => {
        await page.$eval(HOME_BOX, (box) => (box as HTMLElement).blur());
        await page.focus(HOME_BOX);
        return orphan?.evaluate((host) => host.isConnected);
      },
      (connected) => connected === false,
    );
    await page.keyboard.press('End');
    await page.keyboard.type(' OUI');
    expect(await modelOf(page, 'home')).toMatchObject({ text: `${LOUD.text} OUI`, crashed: null });
    await page.reload();
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    expect(await page.$$('coach-3p')).toHaveLength(1);
  });

  it('remembers, when the browser starts again, that it was folded', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    await page.click(ACTION('collapse'));
    await page.waitForSelector(inSidebar('.collapsed'));
    await product.restart();
    const again = await product.x('/home');
    await write(again, HOME_BOX, LOUD.text);
    await again.waitForSelector(inSidebar('.collapsed'));
    expect(await again.$(FINDING(LOUD.rule))).toBeNull();
  });
});
