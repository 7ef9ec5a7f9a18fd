import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { useProduct } from './product';
import { press } from './steady';
import { shows } from './steps';

interface Storing {
  readonly storage: { readonly local: { get(): Promise<unknown>; set(items: unknown): Promise<void> } };
}

describe.each(BROWSERS)('Twitter 101 (%s)', (browser) => {
  const product = useProduct(browser);

  it('sees the user’s own profile and no other, and an undone tick stays undone', async () => {
    const other = await product.x('/AutreOrg?bio&photo&website&banner');
    await other.waitForSelector('[data-testid="UserJoinDate"]');
    const own = await product.x('/maison_abri?bio&photo');
    await own.waitForSelector('[data-testid="UserJoinDate"]');
    const popup = await product.own('/popup.html');
    await popup.bringToFront();
    await shows(popup, 'profile/bio', true);
    await shows(popup, 'profile/photo', true);
    await shows(popup, 'profile/website', false);
    await shows(popup, 'profile/banner', false);
    await press(popup, '[data-item="profile/bio"] input');
    await shows(popup, 'profile/bio', false);

    const later = await product.x('/maison_abri?bio&photo&website');
    await later.waitForSelector('[data-testid="UserUrl"]');
    await popup.bringToFront();
    await shows(popup, 'profile/website', true);
    await shows(popup, 'profile/bio', false);
    await shows(popup, 'profile/banner', false);
  });

  it('brings in a file after showing what it holds, and erases everything after two questions', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coach-3p-file-'));
    const file = join(folder, 'coach-3p.json');
    const marked = { mark: 'done', by: 'hand', at: 1_790_000_000_000, device: 'other' };
    const stored = {
      progress: { v: 1, data: { erasedAt: 0, entries: { 'help/guides': { marked, noted: null } } } },
      later: { v: 1, data: 'from another version' },
    };
    writeFileSync(
      file,
      JSON.stringify({ app: 'coach-3p', format: 1, exportedAt: '2026-11-01T12:00:00Z', stored }),
    );
    const page = await product.own('/yours.html');
    await page.bringToFront();
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.waitForSelector('.parts [data-state="fits"]');
    expect(await page.$$eval('.parts li', (parts) => parts.map((part) => part.dataset.state))).toEqual([
      'fits',
      'unknown',
    ]);
    await press(page, '[data-action="bring-in"]');
    await page.waitForFunction(() => document.querySelector('.parts') === null);
    const popup = await product.own('/popup.html');
    await popup.bringToFront();
    await shows(popup, 'help/guides', true);

    await page.bringToFront();
    await press(page, '[data-action="erase"]');
    await page.waitForSelector('[data-action="continue"]');
    await press(page, '[data-action="continue"]');
    await page.waitForSelector('[data-action="erase-now"]');
    await press(page, '[data-action="erase-now"]');
    await page.waitForSelector('[data-action="erase"]');
    await popup.bringToFront();
    await shows(popup, 'help/guides', false);
    rmSync(folder, { recursive: true });
  });

  it('says that something stored could not be read, keeps it, and works on', async () => {
    const popup = await product.own('/popup.html');
    await popup.bringToFront();
    await popup.waitForSelector('.next');
    // What is stored is read by now: a question that is asked later is answered later.
    await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, Storing>;
      await (browser ?? chrome)?.storage.local.get();
    });
    expect(await popup.$('.notice')).toBeNull();
    await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, Storing>;
      await (browser ?? chrome)?.storage.local.set({ settings: { v: 1, data: 'damaged' } });
    });
    const before = await popup.$eval('html', (html) => html.lang);
    await press(popup, '[data-action="language"]');
    await popup.waitForFunction((lang) => document.documentElement.lang !== lang, {}, before);
    const again = await product.own('/popup.html');
    await again.bringToFront();
    await again.waitForSelector('.notice');
  });
});
