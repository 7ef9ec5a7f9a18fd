import puppeteer, { type Browser } from 'puppeteer-core';
import { PATIENCE_MS } from '../../contract/wait';
import { patient } from './pages';
import type { Setup, Started } from './setup';

/** Chromium with the extensions loaded unpacked, all its traffic through the proxy. */
export async function startChromium(setup: Setup): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath: setup.executable,
    headless: setup.headless,
    timeout: PATIENCE_MS,
    pipe: true,
    enableExtensions: true,
    userDataDir: setup.profile,
    acceptInsecureCerts: true,
    defaultViewport: setup.viewport,
    downloadBehavior: { policy: 'allow', downloadPath: setup.downloads },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${setup.language}`,
      `--proxy-server=http://127.0.0.1:${setup.proxyPort}`,
    ],
    env: { ...process.env, LANGUAGE: setup.language },
  });
  const ids: string[] = [];
  for (const path of setup.extensions) ids.push(await browser.installExtension(path));
  return {
    browser,
    origin: (position) => `chrome-extension://${ids[position]}`,
    stderr: () => [],
    openExtensionPage: openPlainly,
  };
}

async function openPlainly(browser: Browser, address: string) {
  const page = patient(await browser.newPage());
  await page.goto(address);
  return page;
}
