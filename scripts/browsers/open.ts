import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Page, type Browser as Running } from 'puppeteer-core';
import type { Browser } from './find';

/** Id that Firefox gives pages of the extension in a profile made here: known beforehand, so that they can be opened. */
const GECKO_ID = 'coach@coach-3p';

export interface Opened {
  readonly running: Running;
  /** Opens a page of the extension such as `practice.html` in the first tab. */
  readonly open: (page: string) => Promise<Page>;
}

/**
 * Starts an installed browser with a fresh profile and the built extension in it.
 *
 * Chrome 137 and later ignore `--load-extension` in the branded build; the extension is loaded through the debugging
 * pipe instead (`Extensions.loadUnpacked`, Chrome 126 and later), which works in Chrome, Chromium and Edge alike.
 */
export function openWithExtension(browser: Browser, headless: boolean): Promise<Opened> {
  return browser.family === 'firefox' ? openFirefox(browser, headless) : openChromium(browser, headless);
}

async function openChromium(browser: Browser, headless: boolean): Promise<Opened> {
  const running = await puppeteer.launch({
    executablePath: browser.path,
    headless,
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: ['--enable-automation'],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Chromium refuses to run as root inside its sandbox.
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ...profileOf(browser),
  });
  const id = await running.installExtension(resolve('.output/chrome-mv3'));
  const open = async (name: string) => {
    const page = (await running.pages())[0] ?? (await running.newPage());
    await page.goto(`chrome-extension://${id}/${name}`);
    return page;
  };
  return { running, open };
}

async function openFirefox(browser: Browser, headless: boolean): Promise<Opened> {
  const uuid = randomUUID();
  const running = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browser.path,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
    },
    ...profileOf(browser),
  });
  await running.installExtension(resolve('.output/firefox-mv3'));
  const open = async (name: string) => {
    const page = (await running.pages())[0] ?? (await running.newPage());
    const url = `moz-extension://${uuid}/${name}`;
    // Firefox never tells that a page of an extension has loaded: waiting for `goto` would wait for ever.
    page.goto(url).catch(() => undefined);
    await page.waitForFunction(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      {},
      url,
    );
    return page;
  };
  return { running, open };
}

/** A browser from a snap may not read the system's temporary folder: its profile goes where the snap may write. */
function profileOf(browser: Browser): { userDataDir?: string } {
  if (!browser.path.startsWith('/snap/')) return {};
  return { userDataDir: mkdtempSync(join(homedir(), 'snap', browser.name, 'common', 'coach-3p-')) };
}
