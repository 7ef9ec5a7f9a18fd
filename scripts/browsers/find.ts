import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the two builds are for. Edge, Chrome and Chromium run the same one. */
export const FAMILIES = ['chromium', 'firefox'] as const;
export type Family = (typeof FAMILIES)[number];

export const BROWSER_NAMES = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface Browser {
  readonly name: BrowserName;
  readonly family: Family;
  /** Absolute path of its program. */
  readonly path: string;
}

/** How a person calls the browser. */
export const LABELS = {
  chrome: 'Google Chrome',
  chromium: 'Chromium',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
} as const satisfies Record<BrowserName, string>;

/** Where the makers' installers put each browser, per platform of `process.platform`; Linux looks along PATH as well. */
const PLACES = {
  linux: {
    chrome: ['google-chrome-stable', 'google-chrome', '/opt/google/chrome/chrome'],
    chromium: ['chromium', 'chromium-browser', '/snap/bin/chromium'],
    edge: ['microsoft-edge-stable', 'microsoft-edge', '/opt/microsoft/msedge/msedge'],
    firefox: ['firefox-esr', 'firefox', '/snap/bin/firefox'],
  },
  darwin: {
    chrome: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    edge: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chrome: ['Google\\Chrome\\Application\\chrome.exe'],
    chromium: ['Chromium\\Application\\chrome.exe'],
    edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
} as const satisfies Record<string, Record<BrowserName, readonly string[]>>;

/** The computer as far as looking for a browser needs it: a parameter, so that every platform is tested on any other. */
export interface Computer {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
}

export const thisComputer = (): Computer => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
});

/** Environment variables that name a program in an unusual place; each beats every guess for its family. */
const NAMED_BY = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const satisfies Record<
  Family,
  string
>;

/** The installed browsers that can run the extension, Chromium's family first; empty when there is none. */
export function findBrowsers(computer: Computer = thisComputer()): Browser[] {
  const places = PLACES[computer.platform as keyof typeof PLACES];
  const named = FAMILIES.flatMap((family): Browser[] => {
    const path = computer.env[NAMED_BY[family]];
    return path !== undefined && computer.exists(path) ? [{ name: family, family, path }] : [];
  });
  if (places === undefined) return named;
  const found = BROWSER_NAMES.flatMap((name): Browser[] => {
    const path = places[name].flatMap((place) => candidates(place, computer)).find(computer.exists);
    return path === undefined ? [] : [{ name, family: name === 'firefox' ? 'firefox' : 'chromium', path }];
  });
  return [...named, ...found];
}

/** The first installed browser of a family, or null. */
export const findBrowser = (family: Family, computer?: Computer): Browser | null =>
  findBrowsers(computer).find((browser) => browser.family === family) ?? null;

/** Absolute paths at which one place of the table may be found on this computer. */
function candidates(place: string, { platform, env, home }: Computer): string[] {
  if (platform === 'darwin') return [place, join(home, place)];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.filter((root) => root !== undefined).map((root) => `${root}\\${place}`);
  }
  if (place.startsWith('/')) return [place];
  return (env.PATH ?? '').split(':').map((folder) => `${folder}/${place}`);
}
