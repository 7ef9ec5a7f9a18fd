import { browser } from './browser';
import { openOwnPage, PRACTICE_PAGE } from './own-pages';

/** Opens the practice page the first time that the extension is installed; an update opens nothing. */
export function openPracticeAtFirstInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage(PRACTICE_PAGE);
  });
}
