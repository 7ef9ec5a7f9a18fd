import { browser } from './browser';

/** Host pattern without which the coach cannot see X; a user can withdraw it at any time. */
const X_ORIGINS = ['https://x.com/*'];

/** True when the browser lets the coach work on X. */
export const canSeeX = (): Promise<boolean> => browser.permissions.contains({ origins: X_ORIGINS });

/** Asks for access to X. Call it straight from a click: browsers refuse otherwise. */
export const askForX = (): Promise<boolean> => browser.permissions.request({ origins: X_ORIGINS });
