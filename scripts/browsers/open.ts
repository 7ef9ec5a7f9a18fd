import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Page, type Browser as Running } from 'puppeteer-core';
import { type Browser, type Family, LABELS } from './find';
import { MissingProgramError } from './install';

/** Id that Firefox gives pages of the extension in a profile made here: known beforehand, so that they can be opened. */
const GECKO_ID = 'coach@coach-3p';

/** Milliseconds that a slow computer may need between installing the extension and showing its page. */
const PATIENCE = 30_000;

export interface Opened {
  readonly running: Running;
  /** The page that the extension opens by itself once it is installed: its practice page. */
  readonly welcome: Page;
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
  return withWelcome(running, browser, async () => {
    const id = await running.installExtension(resolve('.output/chrome-mv3'));
    return `chrome-extension://${id}/`;
  });
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
  return withWelcome(running, browser, async () => {
    await running.installExtension(resolve('.output/firefox-mv3'));
    return `moz-extension://${uuid}/`;
  });
}

/** Oldest browsers that let a driver install an extension that this one can run. */
const OLDEST = { chromium: 'version 126', firefox: 'version 140' } as const satisfies Record<Family, string>;

/**
 * Installs the extension and waits for its page; a browser in which that fails is closed.
 *
 * @throws MissingProgramError when the browser refuses the extension: most often it is too old.
 */
async function withWelcome(
  running: Running,
  browser: Browser,
  install: () => Promise<string>,
): Promise<Opened> {
  try {
    const origin = await install().catch(async (error: unknown) => {
      const version = await running.version();
      throw new MissingProgramError(
        `${version} refused the extension (${(error as Error).message}). ${LABELS[browser.name]} ${OLDEST[browser.family]} or later is needed.`,
      );
    });
    return { running, welcome: await welcomeOf(running, origin) };
  } catch (error) {
    await running.close();
    throw error;
  }
}

/**
 * Waits for the extension's own tab, in front, and closes the empty one in which the browser started. The page is asked
 * for its address: Firefox does not tell the driver when a tab goes to a page of an extension.
 */
async function welcomeOf(running: Running, origin: string): Promise<Page> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await setTimeout(100)) {
    for (const page of await running.pages()) {
      if (!(await addressOf(page)).startsWith(origin)) continue;
      for (const other of await running.pages()) if (other !== page) await other.close();
      await page.bringToFront();
      return page;
    }
  }
  throw new Error('The extension was installed, but did not open its practice page.');
}

/** Asks the page itself; a page that is on its way to another address has none. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** A browser from a snap may not read the system's temporary folder: its profile goes where the snap may write. */
function profileOf(browser: Browser): { userDataDir?: string } {
  if (!browser.path.startsWith('/snap/')) return {};
  return { userDataDir: mkdtempSync(join(homedir(), 'snap', browser.name, 'common', 'coach-3p-')) };
}
