import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Family } from '../../scripts/browsers/find';
import { PRODUCT } from './browsers';
import { type Driver, type LaunchOptions, launch } from './drivers/launch';

/** The product installed in a browser, with the stand-in for X behind x.com. */
export interface Product {
  readonly driver: Driver;
  /** Ends the browser and starts it again with what it has stored; its pages are gone. */
  restart(): Promise<void>;
  /** Opens a page of X; it is closed after the test. */
  x(path: string): Promise<Page>;
  /** Opens a page of the extension; it is closed after the test. */
  own(path: string): Promise<Page>;
  /** The page that opens by itself with this in its address; it is closed after the test. */
  opened(part: string): Promise<Page>;
}

/** Hosts that the browsers ask for themselves, extension or not. */
const OF_THE_BROWSER = /(?:^|\.)(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|net|org):?\d*$/;

/**
 * One browser with the product for the tests of a suite. After each test nothing may have gone wrong in any console, and
 * at the end nobody but X may have been asked for anything.
 */
export function useProduct(browser: Family, options: Partial<LaunchOptions> = {}): Product {
  let driver: Driver | undefined;
  const pages: Page[] = [];
  /** Errors that a test has already failed for: one fault fails one test. */
  let told = 0;
  const running = (): Driver => {
    if (!driver) throw new Error('the browser is not running');
    return driver;
  };
  const kept = async (page: Promise<Page>) => {
    pages.push(await page);
    return page;
  };

  beforeAll(async () => {
    driver = await launch(browser, {
      extensions: [resolve(PRODUCT[browser])],
      standInPort: inject('standInPort'),
      ...options,
    });
    const welcome = await driver.opened('/practice.html');
    await welcome.close();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    const errors = driver?.consoleErrors() ?? [];
    const somethingNew = errors.length > told;
    told = errors.length;
    expect(somethingNew ? errors : []).toEqual([]);
  });
  afterAll(async () => {
    const hosts = new Set(driver?.requests().map((request) => request.host));
    await driver?.close();
    const others = [...hosts].filter((host) => host !== 'x.com:443' && !OF_THE_BROWSER.test(host));
    expect(others, 'no request leaves the extension').toEqual([]);
  });

  return {
    get driver() {
      return running();
    },
    async restart() {
      pages.length = 0;
      await running().restart();
      told = Math.min(told, running().consoleErrors().length);
    },
    x: (path) => kept(running().xPage(path)),
    own: (path) => kept(running().extensionPage(path)),
    opened: (part) => kept(running().opened(part)),
  };
}
