import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { handsOn } from './hands';
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
    // It is said, and the next account finds an empty form.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('#accounts > [role="status"]')].some((one) =>
        one.textContent?.includes('maison_abri'),
      ),
    );
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-form="account"] [name="handle"]')?.value === '',
    );
  });

  it('changes an account where the keyboard is led, and a new handle takes the place of the old one', async () => {
    const { page, ...hands } = await handsOn(product, await product.own('/plan.html#accounts'));
    await page.waitForSelector('[data-handle="VAF_aocVF"]');
    await hands.enter('[data-handle="VAF_aocVF"] [data-action="edit"]');
    await hands.lands('[data-form="account"] [name="handle"]');
    await page.keyboard.press('End');
    await hands.type('2');
    await hands.enter('[data-action="save-account"]');
    await hands.lands('#accounts-title');
    await page.waitForSelector('#accounts > ul [data-handle="VAF_aocVF2"]');
    expect(await page.$('#accounts > ul [data-handle="VAF_aocVF"]')).toBeNull();
    expect(await page.$('[data-form="account"][open]')).toBeNull();
  });

  it('brings in a list, keeps what the user has, and leaves in the box what it cannot read', async () => {
    const { page, ...hands } = await handsOn(product, await product.own('/plan.html#accounts'));
    await page.waitForSelector('[data-handle="cagacg"]');
    await hands.enter('[data-form="list"] summary');
    await hands.tabTo('[data-form="list"] textarea');
    await hands.type('@espoir_ca; Espoir; Nos voisins\n@CAGACG\nrien du tout');
    await hands.enter('[data-action="import-list"]');
    await page.waitForSelector('[data-handle="espoir_ca"]');
    const [left, rows] = await page.evaluate(() => [
      document.querySelector<HTMLTextAreaElement>('[data-form="list"] textarea')?.value,
      [...document.querySelectorAll<HTMLElement>('[data-handle]')].map(({ dataset }) => dataset.handle),
    ]);
    expect(left).toBe('rien du tout');
    expect(rows).toContain('cagacg');
    expect(rows).not.toContain('CAGACG');
  });

  it('keeps the words of a goal for which the list has no room', async () => {
    const page = await product.own('/plan.html#goals');
    await page.bringToFront();
    await page.waitForSelector('.goal');
    for (let goals = await page.$$eval('.goal', ({ length }) => length); goals < 20; goals++) {
      await page.type('#goals textarea', `Un but ${goals}`);
      await press(page, '[data-action="add-goal"]');
      await page.waitForFunction((more) => document.querySelectorAll('.goal').length === more, {}, goals + 1);
    }
    await page.type('#goals textarea', 'Un but de plus');
    await press(page, '[data-action="add-goal"]');
    await page.waitForFunction(() =>
      /20/.test(document.querySelector('#goals > [role="status"]')?.textContent ?? ''),
    );
    expect(await page.$eval('#goals textarea', (area) => (area as HTMLTextAreaElement).value)).toBe(
      'Un but de plus',
    );
  });

  it('turns three answers into a pitch, and puts it where the coach reads it', async () => {
    const page = await product.own('/practice.html#workshop');
    await page.bringToFront();
    await page.waitForSelector('#workshop [name="who"]');
    await page.type('#workshop [name="who"]', 'A house for older adults');
    await page.type('#workshop [name="values"]', 'Respect');
    await page.type('#workshop [name="why"]', 'We want to learn from you!');
    const length = () => page.$eval('.pitch-length', (words) => [words.className, words.textContent].join());
    // An emoji counts two, as X counts.
    await page.type('#workshop [name="values"]', ` 🎉${'x'.repeat(76)}`);
    await eventually(length, (said) => said.startsWith('pitch-length,') && said.includes('140'));
    await page.type('#workshop [name="values"]', 'x');
    await eventually(length, (said) => said.startsWith('pitch-length over,') && said.includes('141'));
    for (let more = 0; more < 79; more++) await page.keyboard.press('Backspace');
    await press(page, '[data-action="use-pitch"]');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#draft')?.value ===
        'A house for older adults. Respect. We want to learn from you!',
    );
  });
});
