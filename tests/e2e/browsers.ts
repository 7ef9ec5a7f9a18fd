import { FAMILIES, type Family } from '../../scripts/browsers/find';

/** Browsers in which every test runs; `E2E_BROWSER=firefox` leaves one. */
export const BROWSERS: readonly Family[] = FAMILIES.filter(
  (name) => !process.env.E2E_BROWSER || process.env.E2E_BROWSER === name,
);

/** Folders of the two built products. */
export const PRODUCT = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
} as const satisfies Record<Family, string>;
