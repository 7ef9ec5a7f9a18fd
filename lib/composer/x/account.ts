import { maybe } from '../dom';
import { X } from './selectors';

/** Handle of the account in use, lower case and without `@`; null when the page does not show it. */
export function ownHandle(document: Document): string | null {
  const link = maybe(document, X.ownProfile, 'logged out, or in the drawer of a phone');
  const match = /^\/(\w{1,20})$/.exec(link?.getAttribute('href') ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}
