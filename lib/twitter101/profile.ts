import type { ItemId } from './steps';

/**
 * What the user's own profile page shows. A part that is not seen is `false` only when the page has finished drawing, so
 * that a slow connection never reads as an empty profile.
 */
export interface ProfileFacts {
  readonly bio: boolean;
  readonly website: boolean;
  readonly photo: boolean;
  readonly banner: boolean;
}

/** Selectors of X's profile page. Test ids are the same in every language; evidence: public projects, 2025-07 to 2026-08. */
const SELECTORS = {
  /** The user's own profile in the navigation: its address is the own handle. */
  ownLink: 'a[data-testid="AppTabBar_Profile_Link"]',
  /** Drawn with the profile's name; before it, nothing is certain. */
  name: '[data-testid="UserName"]',
  /** Practically always there, and drawn last: the header is whole. */
  joined: '[data-testid="UserProfileHeader_Items"] [data-testid="UserJoinDate"]',
  bio: '[data-testid="UserDescription"]',
  website: '[data-testid="UserProfileHeader_Items"] [data-testid="UserUrl"]',
  /** Links of the header: their addresses end with `/photo` and `/header_photo`. */
  links: 'a[href]',
  picture: 'img[src]',
} as const;

/** Part of the address of the picture that X gives to everyone who has chosen none. */
const DEFAULT_PICTURE = 'default_profile_images/';

/**
 * Reads the user's own profile page. `path` is the address's path. Null when the page is somebody else's, when it does not
 * say whose it is, or when it has not finished drawing.
 */
export function readOwnProfile(page: Document, path: string): ProfileFacts | null {
  const own = handleIn(page.querySelector(SELECTORS.ownLink)?.getAttribute('href'));
  if (own === null || handleIn(path) !== own) return null;
  if (page.querySelector(SELECTORS.name) === null || page.querySelector(SELECTORS.joined) === null)
    return null;
  const picture = headerLink(page, own, 'photo')?.querySelector(SELECTORS.picture)?.getAttribute('src');
  if (picture === undefined || picture === null) return null;
  return {
    bio: (page.querySelector(SELECTORS.bio)?.textContent ?? '').trim() !== '',
    website: page.querySelector(SELECTORS.website) !== null,
    photo: !picture.includes(DEFAULT_PICTURE),
    banner: headerLink(page, own, 'header_photo') !== null,
  };
}

/** Items of Twitter 101 that these facts show to be done. Whoever has a profile has an account. */
export function itemsSeen(facts: ProfileFacts): ItemId[] {
  const parts = ['bio', 'website', 'photo', 'banner'] as const;
  return ['account/create', ...parts.filter((part) => facts[part]).map((part) => `profile/${part}` as const)];
}

/** The handle at the head of a path such as `/handle` or `/handle/media`, in lower case; null when there is none. */
function handleIn(path: string | null | undefined): string | null {
  const [, handle] =
    /^\/(\w{1,15})(?:\/(?:with_replies|highlights|articles|media|likes)?)?$/.exec(path ?? '') ?? [];
  return handle?.toLowerCase() ?? null;
}

function headerLink(page: Document, handle: string, end: string): Element | null {
  const links = [...page.querySelectorAll(SELECTORS.links)];
  return links.find((link) => link.getAttribute('href')?.toLowerCase() === `/${handle}/${end}`) ?? null;
}
