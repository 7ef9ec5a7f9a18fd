import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Family } from '../../scripts/browsers/find';
import { type Driver, launch } from '../e2e/drivers/launch';
import { type Adapter, adapterOf, laterThanReading, type Seen } from './adapter';
import { eventually } from './wait';

/** A browser with the adapters on a page of the stand-in. */
export interface Bench {
  readonly driver: Driver;
  readonly page: Page;
  readonly adapter: Adapter;
  /** Opens a page and closes the one before. */
  open(path: string): Promise<void>;
  /** The composers, once they are as expected. */
  boxes(fits: (seen: Seen[]) => boolean): Promise<Seen[]>;
  /** The only composer, once it is there. */
  one(): Promise<Seen>;
  /** The composers of the dialog, once there are so many. */
  inDialog(count: number): Promise<Seen[]>;
  /** Waits until the adapter must have read what the page holds now, if it reads it at all. */
  laterThanReading(): Promise<void>;
}

/** One browser for the tests of a suite, each of which opens its own page. */
export function useBench(browser: Family): Bench {
  let driver: Driver | undefined;
  let page: Page | undefined;
  let adapter: Adapter | undefined;
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('open a page first');
    return value;
  };

  beforeAll(async () => {
    driver = await launch(browser, {
      extensions: [inject('adapterExtension')],
      standInPort: inject('standInPort'),
    });
  });
  afterAll(() => driver?.close());
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  const boxes = (fits: (seen: Seen[]) => boolean) => eventually(() => there(adapter).list(), fits);
  const layered = (seen: Seen[]) => seen.filter((each) => each.dialog !== null);
  return {
    get driver() {
      return there(driver);
    },
    get page() {
      return there(page);
    },
    get adapter() {
      return there(adapter);
    },
    async open(path) {
      await page?.close();
      page = await there(driver).xPage(path);
      adapter = await adapterOf(page);
    },
    boxes,
    one: async () => there((await boxes((seen) => seen.length === 1))[0]),
    laterThanReading: () => laterThanReading(there(page)),
    inDialog: async (count) => layered(await boxes((seen) => layered(seen).length === count)),
  };
}
