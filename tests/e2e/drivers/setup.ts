import type { Browser, Page, Viewport } from 'puppeteer-core';

/** What a browser is started with. */
export interface Setup {
  readonly executable: string;
  /** Folder of the profile: kept between two starts, so that what is stored stays. */
  readonly profile: string;
  /** Folders of built extensions, in the order in which `origin` knows them. */
  readonly extensions: readonly string[];
  /** Folder for files that pages save. */
  readonly downloads: string;
  readonly proxyPort: number;
  /** Language of the browser's interface and of `Accept-Language`: `en` or `fr`. */
  readonly language: string;
  readonly headless: boolean;
  readonly viewport: Viewport;
}

/** A running browser and what differs between the two families. */
export interface Started {
  readonly browser: Browser;
  /** Origin of the extension at this position of `extensions`. */
  origin(position: number): string;
  /** Lines that the browser has written about errors of scripts. */
  stderr(): readonly string[];
  openExtensionPage(browser: Browser, address: string): Promise<Page>;
}
