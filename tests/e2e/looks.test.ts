import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { CHOICE, dialogBox, HOME_BOX, LOUD, speakFrench, write } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';
import { brokenWords, cutExamples, linesOf, sizeOfWords, tooCrowded, tooSmall, tooWide } from './sizes';
import { steady } from './steady';
import { openAll, openSidebar } from './steps';
import { callX } from './x-hooks';

/** A draft with a long sentence that the coach offers to take out. */
const BITTER = {
  text: 'C’est correct, on a l’habitude de tout ramasser nous-mêmes. La guignolée part à 9 h.',
  rule: 'polite/self-pity',
} as const;

const OWN = ['/popup.html', '/options.html', '/practice.html', '/plan.html', '/yours.html'];

describe.each(BROWSERS)('the look of things (%s)', (browser) => {
  const product = useProduct(browser);
  beforeAll(() => speakFrench(product));

  async function coached(path: string, width: number, height: number, box: string) {
    const page = await product.x(path);
    await page.setViewport({ width, height });
    await write(page, box, LOUD.text);
    await panelOf(page).appears('aside[lang="fr-CA"]');
    await panelOf(page).unfold();
    await openSidebar(page, LOUD.text);
    await steady(page);
    return page;
  }

  it.each(OWN)(
    '%s fits 320 px, with room around its words, and every target is at least 24 px',
    async (path) => {
      const page = await product.own(path);
      await page.bringToFront();
      await page.setViewport({ width: 320, height: 640 });
      await page.waitForSelector('html[lang="fr-CA"]');
      await openAll(page);
      await steady(page);
      expect(await tooWide(page)).toEqual([]);
      expect(await tooCrowded(page)).toEqual([]);
      expect(await cutExamples(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
    },
  );

  it('the ways to the other pages stand in one line of the popup', async () => {
    const page = await product.own('/popup.html');
    await page.bringToFront();
    await page.setViewport({ width: 380, height: 600 });
    await page.waitForSelector('html[lang="fr-CA"] .pages a');
    await steady(page);
    expect(await linesOf(page, '.pages a')).toBe(1);
  });

  it('the popup shows the next step and the way to all steps before anything else', async () => {
    const page = await product.own('/popup.html');
    await page.bringToFront();
    await page.setViewport({ width: 380, height: 600 });
    await page.waitForSelector('html[lang="fr-CA"] .next');
    await steady(page);
    const bottom = await page.$eval(
      '[data-stage] .stage-head',
      (head) => head.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThanOrEqual(600);
  });

  it.each([
    ['beside the box', '/home', 1400, 900, HOME_BOX],
    ['beside the dialog', '/compose/post', 1400, 900, dialogBox()],
    ['in a narrow window', '/home', 700, 450, HOME_BOX],
    ['on a phone', '/home?mobile', 390, 760, 'textarea'],
    ['at 400 %', '/home', 320, 256, HOME_BOX],
    ['with the largest text', '/home?font=18', 1400, 900, HOME_BOX],
    ['with the largest text at 400 %', '/home?font=18', 320, 256, HOME_BOX],
  ])(
    'the sidebar holds its words, and every target is at least 24 px: %s',
    async (_, path, width, height, box) => {
      const page = await coached(path, width, height, box);
      expect(await tooWide(page)).toEqual([]);
      expect(await tooCrowded(page)).toEqual([]);
      expect(await brokenWords(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
    },
  );

  it('a long sentence that could go is struck out beside a whole word', async () => {
    const page = await product.x('/home');
    await write(page, HOME_BOX, BITTER.text, BITTER.rule);
    await page.waitForSelector(CHOICE(BITTER.rule, 'apply'));
    await steady(page);
    expect(await brokenWords(page)).toEqual([]);
  });

  it('the choices of a card stand in one line beside the dialog on a laptop of 1280 px', async () => {
    const page = await coached('/compose/post', 1280, 720, dialogBox());
    expect(await linesOf(page, 'li:first-child > .card-choices > button')).toBe(1);
  });

  it('what opens at the foot of the sidebar opens in sight, and the page stays where it is', async () => {
    const page = await product.x('/home');
    await page.setViewport({ width: 1400, height: 700 });
    await write(page, HOME_BOX, LOUD.text);
    const panel = panelOf(page);
    await panel.reads(LOUD.text);
    await steady(page);
    const scrolled = await page.evaluate(() => scrollY);
    await panel.focus('[data-action="silence"]');
    await page.keyboard.press('Enter');
    await panel.appears('[data-reach="everywhere"]');
    await steady(page);
    const hidden = await page.evaluate(() => {
      const root = document.querySelector('coach-3p')?.shadowRoot;
      const bottom = (part: string) =>
        root?.querySelector(part)?.getBoundingClientRect().bottom ?? Number.NaN;
      return bottom('[data-reach="everywhere"]') - bottom('.body');
    });
    expect(hidden).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('the sidebar is read from the left on a page that is read from the right', async () => {
    const page = await coached('/home?dir=rtl&lang=ar', 1400, 900, HOME_BOX);
    const direction = await page.evaluate(() => {
      const coach = document.querySelector('coach-3p')?.shadowRoot?.querySelector('.coach');
      return coach && getComputedStyle(coach).direction;
    });
    expect(direction).toBe('ltr');
  });

  it('the words of the sidebar follow X’s size of text', async () => {
    const page = await coached('/home', 1400, 900, HOME_BOX);
    const before = await sizeOfWords(page);
    await callX(page, 'fontSize', 18);
    const after = await eventually(
      () => sizeOfWords(page),
      (size) => size > before,
    );
    expect(after / before).toBeCloseTo(1.2, 1);
  });

  it('the sidebar stays in sight and beside the box while the page is scrolled', async () => {
    const page = await coached('/home', 1400, 500, HOME_BOX);
    const top = () => page.$eval('coach-3p', (host) => host.getBoundingClientRect().top);
    await page.evaluate(() => {
      document.body.style.paddingBlock = '300px 2000px';
      scrollTo(0, 0);
    });
    await eventually(top, (now) => now > 200);
    await steady(page);
    const low = await top();
    await page.evaluate(() => scrollTo(0, 250));
    await eventually(top, (now) => now < low);
    await steady(page);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, 0));
    await eventually(top, (now) => now === low);
  });

  it.runIf(browser === 'chromium')('nothing moves for those who asked for less motion', async () => {
    const moving = (page: Page) =>
      page.evaluate(() => {
        const shadow = document.querySelector('coach-3p')?.shadowRoot;
        const all = [...document.querySelectorAll('*'), ...(shadow?.querySelectorAll('*') ?? [])];
        const styles = all.map((element) => getComputedStyle(element));
        return styles.filter(
          ({ transitionDuration, animationName }) => transitionDuration !== '0s' || animationName !== 'none',
        ).length;
      });
    const page = await product.own('/practice.html');
    const popup = await product.own('/popup.html');
    await page.bringToFront();
    await openAll(page);
    await popup.waitForSelector('section');
    await page.bringToFront();
    expect(await moving(page)).toBeGreaterThan(0);
    for (const each of [page, popup]) {
      await each.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await eventually(
        () => moving(each),
        (some) => some === 0,
      );
    }
  });
});
