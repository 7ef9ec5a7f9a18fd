import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { panelOf } from './panel';
import { useProduct } from './product';

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

describe.each(BROWSERS)('axe finds nothing (%s)', (browser) => {
  const product = useProduct(browser);

  describe.each(['fr', 'en'] as const)('in %s', (language) => {
    async function speaking(path: string) {
      const page = await product.own('/options.html');
      await page.waitForSelector(`[name="interfaceLanguage"][value="${language}"]`);
      await page.click(`[name="interfaceLanguage"][value="${language}"]`);
      await page.waitForFunction((lang) => document.documentElement.lang.startsWith(lang), {}, language);
      if (path === '/options.html') return page;
      return product.own(path);
    }

    it.each(['/practice.html', '/options.html'])('on %s', async (path) => {
      const page = await speaking(path);
      await page.bringToFront();
      if (path === '/practice.html') {
        await page.waitForSelector('[data-sample="fr/heated"]');
        await page.click('[data-sample="fr/heated"]');
        const panel = panelOf(page);
        await panel.shows((rules) => rules.length > 0);
        await panel.click('li[data-rule] [data-action="why"]');
        await panel.click('[data-action="silence"]');
      }
      expect(await faultsInBoth(page)).toEqual([]);
    });

    it.each(['/popup.html', '/plan.html', '/yours.html'])('on %s with everything open', async (path) => {
      const page = await speaking(path);
      await page.bringToFront();
      await page.waitForSelector('section');
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
        document.querySelector<HTMLElement>('[data-item] [data-action="details"]')?.click();
      });
      expect(await faultsInBoth(page)).toEqual([]);
    });

    it.each(['light', 'dark'])('beside a box of X that is %s', async (theme) => {
      await speaking('/options.html');
      const page = await product.x(`/home?theme=${theme}&lang=${language}`);
      await page.bringToFront();
      await page.waitForSelector(BOX);
      await page.click(BOX);
      await page.keyboard.type('Vous êtes nuls!!! LISEZ LE RAPPORT');
      const panel = panelOf(page);
      await panel.shows((rules) => rules.length > 0);
      await panel.click('li[data-rule] [data-action="why"]');
      await panel.click('[data-action="silence"]');
      expect(await faults(page, 'coach-3p')).toEqual([]);
      await panel.click('li[data-rule] [data-action="ignore"]');
      await panel.appears('.notice');
      expect(await faults(page, 'coach-3p')).toEqual([]);
    });
  });
});
