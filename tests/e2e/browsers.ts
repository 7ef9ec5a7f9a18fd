import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers';

/** Browsers in which every test runs; `E2E_BROWSER=firefox` leaves one. */
export const BROWSERS: readonly BrowserName[] = BROWSER_NAMES.filter(
  (name) => !process.env.E2E_BROWSER || process.env.E2E_BROWSER === name,
);

/** Folders of the two built products. */
export const PRODUCT = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
} as const satisfies Record<BrowserName, string>;
