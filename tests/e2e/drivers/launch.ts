import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { type Family, findBrowser } from '../../../scripts/browsers/find';
import { MissingProgramError, whatToInstall } from '../../../scripts/browsers/install';
import { PATIENCE_MS } from '../../contract/wait';
import { startChromium } from './chromium';
import { collectErrors } from './errors';
import { startFirefox } from './firefox';
import { pageAt, patient } from './pages';
import { type Attempt, startProxy } from './proxy';
import type { Setup } from './setup';

export interface LaunchOptions {
  /** Folders of built extensions; the product's own first. */
  readonly extensions: readonly string[];
  /** Port on which the stand-in for X listens. */
  readonly standInPort: number;
  /** A profile to keep; without it a fresh one is made and removed at the end. */
  readonly profileDir?: string;
  readonly lang?: 'en' | 'fr';
  readonly viewport?: Viewport;
  /** False shows the window. Default true. */
  readonly headless?: boolean;
}

export interface Driver {
  readonly name: Family;
  /** Folder in which the files lie that pages have saved. */
  readonly downloads: string;
  /** Opens `https://x.com` + path, which is the stand-in. */
  xPage(path: string): Promise<Page>;
  /** Opens a page of the extension, such as `/popup.html`; `position` is its place in `extensions`. */
  extensionPage(path: string, position?: number): Promise<Page>;
  /** The page that opens, or has opened, by itself with this in its address. */
  opened(part: string): Promise<Page>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Hosts that were asked for since the start. */
  requests(): readonly Attempt[];
  /** Errors and warnings of pages and content scripts since the start, without those of the browser itself. */
  consoleErrors(): readonly string[];
  close(): Promise<void>;
}

/** Ends a browser, with its process if it does not answer any more: that is none of the product's faults. */
async function end(browser: Browser): Promise<void> {
  const impatient = setTimeout(() => browser.process()?.kill('SIGKILL'), PATIENCE_MS);
  await browser.close();
  clearTimeout(impatient);
}

const VIEWPORT = { width: 1400, height: 900 };

/** Starts an installed browser with extensions and X's hosts led to the stand-in. Throws when there is no such browser. */
export async function launch(name: Family, options: LaunchOptions): Promise<Driver> {
  const executable = findBrowser(name)?.path;
  if (!executable) throw new MissingProgramError(whatToInstall(name));
  const profile = options.profileDir ?? mkdtempSync(join(tmpdir(), `coach-3p-${name}-`));
  const proxy = await startProxy(options.standInPort);
  const setup: Setup = {
    executable,
    profile,
    extensions: options.extensions,
    downloads: join(profile, 'downloads'),
    proxyPort: proxy.port,
    language: options.lang ?? 'en',
    headless: options.headless ?? true,
    viewport: options.viewport ?? VIEWPORT,
  };
  mkdirSync(setup.downloads, { recursive: true });
  const errors: string[] = [];
  const start = async () => {
    const begun = await (name === 'chromium' ? startChromium(setup) : startFirefox(setup));
    await collectErrors(begun.browser, errors);
    return begun;
  };
  let started = await start();

  return {
    name,
    downloads: setup.downloads,
    async xPage(path) {
      const page = patient(await started.browser.newPage());
      await page.goto(`https://x.com${path}`);
      // In a tab behind another one nothing is drawn, so nothing can be clicked.
      await page.bringToFront();
      return page;
    },
    extensionPage: (path, position = 0) =>
      started.openExtensionPage(started.browser, started.origin(position) + path),
    opened: (part) => pageAt(started.browser, part),
    async restart() {
      await end(started.browser);
      started = await start();
    },
    requests: () => proxy.attempts,
    consoleErrors: () => [...errors, ...started.stderr()],
    async close() {
      await end(started.browser);
      await proxy.close();
      if (!options.profileDir) rmSync(profile, { recursive: true, force: true });
    },
  };
}
