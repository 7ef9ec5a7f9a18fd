import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find';

/** Sizes that the stores and both browsers ask for, in pixels. */
const SIZES = [16, 32, 48, 96, 128] as const;
const TARGET = 'assets/public/icon';

/**
 * Draws `assets/icon.svg` as PNG in every size, with a headless browser. Run it after the drawing has changed and commit
 * what it writes: `npm exec tsx scripts/icons.ts`.
 */
async function drawIcons(): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('Drawing the icons needs Chrome, Chromium or Edge: none was found.');
  const drawing = readFileSync('assets/icon.svg').toString('base64');
  mkdirSync(TARGET, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      writeFileSync(`${TARGET}/${size}.png`, picture);
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
