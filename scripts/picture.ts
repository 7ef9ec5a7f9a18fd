import { resolve } from 'node:path';
import { launch } from '../tests/e2e/drivers/launch';
import { serveStandIn } from '../tests/fixtures/x/server';
import { ensureBrowser, ensureOpenssl } from './browsers/install';

/**
 * `npm run picture`: draws docs/sidebar.png, the picture of the README: the coach beside a box on the stand-in for X, which the
 * extension must be built for (`npm run build:chrome`).
 */
const DRAFT = 'You people never listen!!! READ THE REPORT NOW: nobody cares about #elderabuse in our town';
const BOX = '[data-testid="tweetTextarea_0"]';
/** The page without its navigation, in CSS pixels. */
const COLUMNS = { x: 264, y: 0, width: 1004, height: 800 };
const LANGUAGE = '[name="interfaceLanguage"][value="en"]';

ensureBrowser('chromium');
ensureOpenssl();
const standIn = await serveStandIn();
const driver = await launch('chromium', {
  extensions: [resolve('.output/chrome-mv3')],
  standInPort: standIn.port,
  viewport: { width: 1280, height: 800, deviceScaleFactor: 2 },
});
try {
  await (await driver.opened('/practice.html')).close();
  const options = await driver.extensionPage('/options.html');
  await (await options.waitForSelector(LANGUAGE))?.click();
  await options.waitForSelector('html[lang|="en"]');

  const page = await driver.xPage('/home?lang=en');
  await (await page.waitForSelector(BOX))?.click();
  await page.keyboard.type(DRAFT);
  await page.waitForSelector('coach-3p >>> .card');
  await page.screenshot({ path: 'docs/sidebar.png', clip: COLUMNS });
  console.log('docs/sidebar.png');
} finally {
  await driver.close();
  await standIn.close();
}
