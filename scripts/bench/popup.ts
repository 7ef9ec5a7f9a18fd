import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../../tests/e2e/drivers/launch';

/** Openings of each popup; the first of them only warm the browser up. */
const ROUNDS = 24;
const WARM_UP = 4;

/** Most that our popup may take, as a multiple of a blank one. */
const MOST = 2;

const MANIFEST = {
  manifest_version: 3,
  name: 'blank',
  version: '1',
  action: { default_popup: 'popup.html' },
};

/** Makes an extension whose popup is one heading without script or style, and gives its folder. */
function blankExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coach-3p-blank-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Blank</title></head><body><h1>Blank</h1></body></html>',
  );
  return folder;
}

/** Milliseconds from the start of the navigation to the first text or picture on the screen, as the browser measures it. */
const firstContent = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const observer = new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName('first-contentful-paint')) tell(startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );

async function measure(driver: Driver, position: number): Promise<number> {
  const page = await driver.extensionPage('/popup.html', position);
  await page.bringToFront();
  const milliseconds = await firstContent(page);
  await page.close();
  return milliseconds;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Opens both popups turn by turn in one browser and prints their times. Needs `npm run build:chrome` first. */
const blank = blankExtension();
const driver = await launch('chromium', {
  extensions: [resolve('.output/chrome-mv3'), blank],
  standInPort: 0,
});
const own: number[] = [];
const empty: number[] = [];
const times = [own, empty] as const;
try {
  await driver.opened('/practice.html');
  for (let round = 0; round < ROUNDS; round += 1) {
    // Who goes first takes turns: a machine that grows busier harms both alike.
    const turns = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const popup of turns) {
      const milliseconds = await measure(driver, popup);
      if (round >= WARM_UP) times[popup].push(milliseconds);
    }
  }
} finally {
  await driver.close();
  rmSync(blank, { recursive: true });
}
const ratio = middle(own) / middle(empty);
console.log(`first content, median of ${own.length}, Chromium`);
console.log(
  `popup ${middle(own).toFixed(0)} ms, blank popup ${middle(empty).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
);
if (ratio > MOST) {
  console.error(`The popup takes more than ${MOST} times as long as a blank one.`);
  process.exitCode = 1;
}
