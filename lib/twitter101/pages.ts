/**
 * Pages of X that the checklist opens. Intents are documented at docs.x.com/x-for-websites (read 2026-11); the addresses of
 * settings are those that maintained public projects open (seen 2026-08 to 2026-11). None carries anything of the user's.
 */
export const X_PAGES = {
  signUp: 'https://x.com/i/flow/signup',
  home: 'https://x.com/home',
  explore: 'https://x.com/explore',
  notifications: 'https://x.com/notifications',
  editProfile: 'https://x.com/settings/profile',
  account: 'https://x.com/settings/account',
  delegate: 'https://x.com/settings/delegate',
  interests: 'https://x.com/settings/content_you_see',
  contacts: 'https://x.com/settings/contacts',
  suggestions: 'https://x.com/i/connect_people',
  newPost: 'https://x.com/intent/tweet',
  network: 'https://x.com/rcpmta',
  help: 'https://help.x.com/',
} as const satisfies Record<string, `https://${string}`>;

export type XPage = keyof typeof X_PAGES;

/** Where an item's button leads: a page of X, or a page of the extension. */
export type Link =
  | { readonly to: 'x'; readonly page: XPage }
  | { readonly to: 'workshop' | 'goals' | 'accounts' | 'routine' };

/** Addresses inside the extension. */
const OWN_PAGES = {
  workshop: '/practice.html#workshop',
  goals: '/plan.html#goals',
  accounts: '/plan.html#accounts',
  routine: '/plan.html#routine',
} as const satisfies Record<Exclude<Link['to'], 'x'>, string>;

/** The address that an item's link opens. */
export const addressOf = (link: Link): string => (link.to === 'x' ? X_PAGES[link.page] : OWN_PAGES[link.to]);

/** X's own page for following one account; the user still has to confirm there. `handle` comes without `@`. */
export const followIntent = (handle: string): string =>
  `https://x.com/intent/follow?screen_name=${encodeURIComponent(handle)}`;

/** The public page of one account. `handle` comes without `@`. */
export const profilePage = (handle: string): string => `https://x.com/${encodeURIComponent(handle)}`;
