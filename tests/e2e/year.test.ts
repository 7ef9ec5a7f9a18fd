import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { useProduct } from './product';

/** Remembers what is offered as a file instead of saving it. */
const catchFiles = (page: Page) =>
  page.evaluate(() => {
    const files: string[] = [];
    Object.assign(window, { files });
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => files.push(text));
      return '#';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
  });
const caught = (page: Page) => page.evaluate(() => (window as unknown as { files: string[] }).files[0] ?? '');

describe.each(BROWSERS)('the field’s year (%s)', (browser) => {
  const product = useProduct(browser);

  it.each(['/popup.html', '/practice.html'])(
    '%s names the next day, and gives it to a calendar',
    async (path) => {
      const page = await product.own(path);
      await page.waitForSelector('.year [data-day] h3');
      const name = await page.$eval('.year [data-day] h3', (title) => title.textContent ?? '');
      expect(name).not.toBe('');
      await catchFiles(page);
      await page.$eval('.year [data-action="save-day"]', (button) => (button as HTMLElement).click());
      const file = await eventually(
        () => caught(page),
        (text) => text !== '',
      );
      expect(file).toContain('BEGIN:VEVENT');
      expect(file.replaceAll('\r\n ', '')).toContain(
        `SUMMARY:${name.replace(/[\\;,]/g, (mark) => `\\${mark}`)}`,
      );
    },
  );
});
