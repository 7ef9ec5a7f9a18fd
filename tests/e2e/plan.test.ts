import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { useProduct } from './product';
import { press } from './steady';

describe.each(BROWSERS)('the plan (%s)', (browser) => {
  const product = useProduct(browser);

  it('lights the letters of a goal while it is written, and keeps it', async () => {
    const page = await product.own('/plan.html#goals');
    await page.bringToFront();
    await page.waitForSelector('#goals textarea');
    await page.type('#goals textarea', 'By June 15, tell 20 partners about our help line');
    const lit = () =>
      page.$$eval('.letter.lit', (letters) =>
        letters.map((letter) => (letter as HTMLElement).dataset.letter).join(),
      );
    await eventually(lit, (letters) => letters === 'specific,measurable,timeBound');
    await press(page, '[data-letter="adequate"] input');
    await eventually(lit, (letters) => letters === 'specific,measurable,adequate,timeBound');
    await press(page, '[data-action="add-goal"]');
    await page.waitForSelector('.goal');

    const again = await product.own('/plan.html');
    await again.bringToFront();
    await again.waitForSelector('.goal');
    expect(await again.$eval('.goal > p', (text) => text.textContent)).toContain('20 partners');
  });

  it('hides an account, shows it again, and adds one by its address', async () => {
    const page = await product.own('/plan.html');
    await page.bringToFront();
    await page.waitForSelector('[data-handle="Hootsuite"]');
    await press(page, '[data-handle="Hootsuite"] [data-action="hide"]');
    await page.waitForSelector('details [data-handle="Hootsuite"]');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await press(page, '[data-handle="Hootsuite"] [data-action="hide"]');
    await page.waitForFunction(() => document.querySelector('details [data-handle="Hootsuite"]') === null);

    await page.type('[data-form="account"] [name="handle"]', 'not a handle');
    await press(page, '[data-action="save-account"]');
    await page.waitForSelector('[name="handle"][aria-invalid="true"]');
    await page.$eval('[data-form="account"] [name="handle"]', (field) =>
      (field as HTMLInputElement).select(),
    );
    await page.type('[data-form="account"] [name="handle"]', 'https://x.com/maison_abri');
    await press(page, '[data-action="save-account"]');
    await page.waitForSelector('[data-handle="maison_abri"]');
  });

  it('turns three answers into a pitch, and puts it where the coach reads it', async () => {
    const page = await product.own('/practice.html#workshop');
    await page.bringToFront();
    await page.waitForSelector('#workshop [name="who"]');
    await page.type('#workshop [name="who"]', 'A house for older adults');
    await page.type('#workshop [name="values"]', 'Respect');
    await page.type('#workshop [name="why"]', 'We want to learn from you!');
    await press(page, '[data-action="use-pitch"]');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#draft')?.value ===
        'A house for older adults. Respect. We want to learn from you!',
    );
  });
});
