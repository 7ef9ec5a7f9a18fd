import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { ACTION, CHOICE, FINDING, HOME_BOX, inSidebar, LOUD, write } from './coach';
import { useProduct } from './product';
import { press } from './steady';
import { modelOf } from './x-hooks';

describe.each(BROWSERS)('the life of the coach on a page (%s)', (browser) => {
  const product = useProduct(browser);

  it('coaches two tabs at once, each its own draft', async () => {
    const [first, second] = [await product.x('/home'), await product.x('/home')];
    await write(second, HOME_BOX, 'Bonjour à toutes et à tous');
    await first.bringToFront();
    await write(first, HOME_BOX, LOUD.text, LOUD.rule);
    await press(first, CHOICE(LOUD.rule, 'apply'));
    await eventually(
      () => modelOf(first, 'home'),
      (model) => model?.text === LOUD.mended,
    );
    expect((await modelOf(second, 'home'))?.text).toBe('Bonjour à toutes et à tous');
  });

  it('remembers, when the browser starts again, that it was folded', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, LOUD.text, LOUD.rule);
    await press(page, ACTION('collapse'));
    await page.waitForSelector(inSidebar('.collapsed'));
    // Another tab shows what is stored: the browser may end now.
    const stored = await product.x('/home');
    await write(stored, HOME_BOX, LOUD.text);
    await stored.waitForSelector(inSidebar('.collapsed'));
    await product.restart();
    const again = await product.x('/home');
    await write(again, HOME_BOX, LOUD.text);
    await again.waitForSelector(inSidebar('.collapsed'));
    expect(await again.$(FINDING(LOUD.rule))).toBeNull();
  });
});
