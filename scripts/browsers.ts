import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Environment variable that names an executable and beats every guess. */
const OVERRIDE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

/** Names on the PATH, best first. Anything of the Chromium family takes the Chrome build. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const MAC = '/Applications';
const WINDOWS = ['C:\\Program Files', 'C:\\Program Files (x86)'];

/** Where installers put the browsers on macOS and Windows. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ...WINDOWS.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ],
  firefox: [
    `${MAC}/Firefox.app/Contents/MacOS/firefox`,
    ...WINDOWS.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
  ],
};

/** Path of an installed browser of this family, or null. An override that does not exist counts as not found. */
export function findBrowser(name: BrowserName): string | null {
  const override = process.env[OVERRIDE[name]];
  if (override) return existsSync(override) ? override : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES[name]].find((path) => existsSync(path)) ?? null;
}
