import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { useProduct } from './product';

describe.each(BROWSERS)('the plan (%s)', (browser) => {
  const product = useProduct(browser);

  it('lights the letters of a goal while it is written, and keeps it', async () => {
    const page = await product.own('/plan.html#goals');
    await page.bringToFront();
    await page.waitForSelector('#goals textarea');
    await page.type('#goals textarea', 'By June 15, tell 20 partners about our help line');
    const lit = () =>
      page.$$eval('.letter.lit', (letters) =>
        letters.map((letter) => (letter as HTMLElement).dataset.letter),
      );
    expect(await lit()).toEqual(['specific', 'measurable', 'timeBound']);
    await page.click('[data-letter="adequate"] input');
    expect(await lit()).toContain('adequate');
    await page.click('[data-action="add-goal"]');
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
    await page.click('[data-handle="Hootsuite"] [data-action="hide"]');
    await page.waitForSelector('details [data-handle="Hootsuite"]');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page.click('[data-handle="Hootsuite"] [data-action="hide"]');
    await page.waitForFunction(() => document.querySelector('details [data-handle="Hootsuite"]') === null);

    await page.type('[data-form="account"] [name="handle"]', 'not a handle');
    await page.click('[data-action="save-account"]');
    await page.waitForSelector('[name="handle"][aria-invalid="true"]');
    await page.$eval('[data-form="account"] [name="handle"]', (field) =>
      (field as HTMLInputElement).select(),
    );
    await page.type('[data-form="account"] [name="handle"]', 'https://x.com/maison_abri');
    await page.click('[data-action="save-account"]');
    await page.waitForSelector('[data-handle="maison_abri"]');
  });

  it('turns three answers into a pitch, and puts it where the coach reads it', async () => {
    const page = await product.own('/practice.html#workshop');
    await page.bringToFront();
    await page.waitForSelector('#workshop [name="who"]');
    await page.type('#workshop [name="who"]', 'A house for older adults');
    await page.type('#workshop [name="values"]', 'Respect');
    await page.type('#workshop [name="why"]', 'We want to learn from you!');
    await page.click('[data-action="use-pitch"]');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#draft')?.value ===
        'A house for older adults. Respect. We want to learn from you!',
    );
  });
});
