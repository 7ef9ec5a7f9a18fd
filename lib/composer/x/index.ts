import type { SiteAdapter } from '../adapter';
import { ownHandle } from './account';
import { healthOf } from './health';
import { watchBoxes } from './watch';

/** The adapter for X: finds, reads and writes its composers, on desktops and phones. */
export const xAdapter = (document: Document): SiteAdapter => ({
  watch: (found, signal) => watchBoxes(document, found, signal),
  account: () => ownHandle(document),
  health: () => healthOf(document),
});
