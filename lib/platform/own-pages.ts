import { browser } from './browser';

/** Pages of the extension that others open, by their address inside it. */
export const PRACTICE_PAGE = '/practice.html';
export const ROUTINE = '/plan.html#routine';

/** Opens a page of the extension in a new tab. Content scripts cannot: X's page may not lead into an extension. */
export async function openOwnPage(path: `/${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
