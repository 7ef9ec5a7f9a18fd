import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../../contract/wait';
import { patient } from './pages';
import type { Setup, Started } from './setup';

/** Made-up internal ids, so that the addresses of extension pages are known before the browser starts. */
const UUIDS = ['3f0c1a52-9a3e-4c58-8d1b-0c3b9f5e7a01', '3f0c1a52-9a3e-4c58-8d1b-0c3b9f5e7a02'];

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Preferences: the proxy for every host, storage of temporary add-ons kept, errors of scripts written to stderr. */
const preferences = (setup: Setup) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': setup.proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': setup.proxyPort,
  'intl.locale.requested': setup.language,
  'intl.accept_languages': setup.language,
  'extensions.webextensions.uuids': JSON.stringify(
    Object.fromEntries(setup.extensions.map((folder, position) => [geckoId(folder), UUIDS[position]])),
  ),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.dom.window.dump.enabled': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.download.dir': setup.downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
});

/** Firefox with the extensions installed for the session, all its traffic through the proxy. */
export async function startFirefox(setup: Setup): Promise<Started> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: setup.executable,
    headless: setup.headless,
    timeout: PATIENCE_MS,
    userDataDir: setup.profile,
    acceptInsecureCerts: true,
    defaultViewport: setup.viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(setup),
  });
  const lines: string[] = [];
  browser.process()?.stderr?.on('data', (data: Buffer) => lines.push(...data.toString().split('\n')));
  for (const path of setup.extensions) await browser.installExtension(path);
  return {
    browser,
    origin: (position) => `moz-extension://${UUIDS[position]}`,
    // Errors of pages and extensions; Firefox logs its own in the same way.
    stderr: () => lines.filter((line) => /JavaScript error: (?:moz-extension|https):/.test(line)),
    openExtensionPage: openWithoutWaiting,
  };
}

/** The navigation to an extension's page never reports its end here: the page is known by its own state instead. */
async function openWithoutWaiting(browser: Browser, address: string) {
  const page = patient(await browser.newPage());
  page.goto(address).catch(() => {});
  await arrived(page, address);
  return page;
}

/** How often a page is asked where it is. */
const ASK_MS = 50;

/**
 * Waits until the page stands at the address, whole. While a page moves into the extensions' process, Firefox answers any
 * question with an error of its own: that is “not yet”.
 */
async function arrived(page: Page, address: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += ASK_MS) {
    const there = page.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      address,
    );
    if (await there.catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
  throw new Error(`Firefox did not open ${address}`);
}
