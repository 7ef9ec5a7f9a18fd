import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { LOUD } from './coach';
import { type Panel, panelOf } from './panel';
import { useProduct } from './product';
import { press, steady } from './steady';
import { openDetails } from './steps';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BOX = '[data-testid="tweetTextarea_0"]';

interface Axe {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds wrong with a page of ours in its light and in its dark colours, whatever the system wants. */
async function faultsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate(
      (scheme) => document.documentElement.style.setProperty('color-scheme', scheme),
      theme,
    );
    await steady(page);
    found.push(...(await faults(page)).map((fault) => `${theme}: ${fault}`));
  }
  return found;
}

/** What axe finds wrong, in short; the script is evaluated by the driver, so that no page policy stands in its way. */
async function faults(page: Page, only?: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (scope) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(scope ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  }, only);
}

/** Waits for the answer to a draft, and opens a reason and the menu of silence. */
async function openBoth(panel: Panel, draft: string): Promise<void> {
  await panel.reads(draft);
  await panel.click('li[data-rule] [data-action="why"]');
  await panel.appears('.why');
  await panel.click('[data-action="silence"]');
  await panel.appears('[data-reach]');
}

describe.each(BROWSERS)('axe finds nothing (%s)', (browser) => {
  const product = useProduct(browser);

  describe.each(['fr', 'en'] as const)('in %s', (language) => {
    async function speaking(path: string) {
      const page = await product.own('/options.html');
      await page.waitForSelector(`[name="interfaceLanguage"][value="${language}"]`);
      await press(page, `[name="interfaceLanguage"][value="${language}"]`);
      await page.waitForFunction((lang) => document.documentElement.lang.startsWith(lang), {}, language);
      if (path === '/options.html') return page;
      return product.own(path);
    }

    it.each(['/practice.html', '/options.html'])('on %s', async (path) => {
      const page = await speaking(path);
      await page.bringToFront();
      if (path === '/practice.html') {
        await page.waitForSelector('[data-sample="fr/heated"]');
        await press(page, '[data-sample="fr/heated"]');
        const sample = await page.$eval('#draft', (area) => (area as HTMLTextAreaElement).value);
        await openBoth(panelOf(page), sample);
      }
      expect(await faultsInBoth(page)).toEqual([]);
    });

    it.each(['/popup.html', '/plan.html', '/yours.html'])('on %s with everything open', async (path) => {
      const page = await speaking(path);
      await page.bringToFront();
      await page.waitForFunction((lang) => document.documentElement.lang.startsWith(lang), {}, language);
      await page.waitForSelector('section');
      await openDetails(page);
      expect(await faultsInBoth(page)).toEqual([]);
    });

    it.each(['light', 'dark'])('beside a box of X that is %s', async (theme) => {
      await speaking('/options.html');
      const page = await product.x(`/home?theme=${theme}&lang=${language}`);
      await page.bringToFront();
      await page.waitForSelector(BOX);
      await press(page, BOX);
      await page.keyboard.type(LOUD.text);
      const panel = panelOf(page);
      await openBoth(panel, LOUD.text);
      await steady(page);
      expect(await faults(page, 'coach-3p')).toEqual([]);
      await panel.click('li[data-rule] [data-action="ignore"]');
      await panel.appears('.notice');
      await steady(page);
      expect(await faults(page, 'coach-3p')).toEqual([]);
    });
  });
});
