import { browser } from './browser';

/** Path of the practice page inside the extension. */
export const PRACTICE_PAGE = '/practice.html';

/** Opens the practice page the first time that the extension is installed; an update opens nothing. */
export function openPracticeAtFirstInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(PRACTICE_PAGE) });
  });
}
