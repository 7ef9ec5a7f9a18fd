import type { Page } from 'puppeteer-core';

export const MEBIBYTE = 1024 * 1024;

/** What is held after the rubbish was collected, by name: counts and bytes. */
export type Held = Readonly<Record<string, number>>;

/** How one browser tells what a tab and the extension hold. */
export interface Gauge {
  measure(page: Page): Promise<Held>;
  /**
   * How much may be held more at the end than at the start, beyond what the page alone holds more. Limits of a mebibyte and
   * more are bytes.
   */
  limits(cycles: number): Held;
}
