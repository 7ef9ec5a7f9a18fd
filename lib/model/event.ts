import type { Settings } from './settings';

/** Where an item of Twitter 101 stands. `open` is also what an undone tick becomes: a state with a date, not an absence. */
export const MARKS = ['open', 'done', 'later', 'notForUs'] as const;
export type Mark = (typeof MARKS)[number];

/** Who says so: the user, or the coach, who saw it on the user's own profile or in the composer. */
export const WITNESSES = ['hand', 'seen'] as const;
export type Witness = (typeof WITNESSES)[number];

/** Longest note of the user's own on an item, in UTF-16 units: with every item noted, all still fits `storage.sync`. */
export const NOTE_LIMIT = 280;

/** The five ways to get involved: what a post is for. */
export const WAYS = ['listen', 'story', 'knowledge', 'community', 'ask'] as const;
export type Way = (typeof WAYS)[number];

/** What was sent: counted, never kept as text. */
export const SENT_KINDS = ['post', 'reply', 'quote'] as const;
export type SentKind = (typeof SENT_KINDS)[number];

/** One post that was sent. `id` is drawn by the page that saw it, so that the same post told twice counts once. */
export interface Sent {
  readonly id: string;
  readonly kind: SentKind;
  readonly picture: boolean;
  readonly way: Way | null;
}

/** A goal that the user has written. The last two letters of SMART are the user's own judgement. */
export interface Goal {
  readonly id: string;
  readonly text: string;
  readonly adequate: boolean;
  readonly realistic: boolean;
  readonly reached: boolean;
}

/** How certain a suggested account is: from the list of 2015, confirmed since, under a new name, closed, or the user's own. */
export const ACCOUNT_STATES = ['seed2015', 'confirmed', 'renamed', 'closed', 'own'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export const ACCOUNT_ROLES = ['peer', 'influencer', 'unsaid'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** One account that might be worth following. */
export interface Account {
  /** Without `@`, at most 15 letters, digits and underscores. */
  readonly handle: string;
  readonly name: string;
  readonly language: 'fr' | 'en' | 'both';
  readonly role: AccountRole;
  /** Why follow it, in the user's words. */
  readonly why: string;
}

/** When the user likes to visit X. Days are 0 (Sunday) to 6; times are `HH:MM` on the user's own clock. */
export interface Routine {
  readonly morning: string;
  readonly midday: string;
  readonly days: readonly number[];
}

/** Lists of the settings that grow and shrink by one entry, so that two windows never overwrite each other's list. */
export const SETTINGS_LISTS = ['accounts', 'rules', 'ownTags'] as const;
export type SettingsList = (typeof SETTINGS_LISTS)[number];

/**
 * Everything that changes what is stored. Pages and content scripts send events to the background, the one writer, which
 * folds them in the order in which they arrive. No event holds text of a post, and each may be sent twice without harm.
 */
export type CoachEvent =
  | { readonly type: 'settings/updated'; readonly patch: Partial<Omit<Settings, 'off'>> }
  | { readonly type: 'settings/silenced'; readonly everywhere: boolean }
  | { readonly type: 'settings/listed'; readonly list: SettingsList; readonly entry: string }
  | { readonly type: 'settings/unlisted'; readonly list: SettingsList; readonly entry: string }
  /** The user says where an item of Twitter 101 stands. */
  | { readonly type: 'progress/marked'; readonly item: string; readonly mark: Mark }
  /** The coach saw that items are done. What the user has marked by hand stays as it is. */
  | { readonly type: 'progress/seen'; readonly items: readonly string[] }
  /** The user's own note on an item; an empty one takes it away. */
  | { readonly type: 'progress/noted'; readonly item: string; readonly note: string }
  /** A post, an answer or a quote left the box. */
  | { readonly type: 'activity/sent'; readonly sent: Sent }
  /** The hashtags of a post that was sent, with `#`, and nothing else of it. `post` is its random name. */
  | { readonly type: 'tags/used'; readonly post: string; readonly tags: readonly string[] }
  /** The user corrects the way of a post. */
  | { readonly type: 'activity/way'; readonly id: string; readonly way: Way }
  /** The user made a visit on a day of their own calendar, `YYYY-MM-DD`. */
  | { readonly type: 'activity/visited'; readonly day: string }
  | { readonly type: 'goals/saved'; readonly goal: Goal }
  | { readonly type: 'goals/removed'; readonly id: string }
  /** Adds an account of the user's own, or changes one of the list. */
  | { readonly type: 'accounts/saved'; readonly account: Account }
  | { readonly type: 'accounts/removed'; readonly handle: string }
  | { readonly type: 'accounts/hidden'; readonly handle: string; readonly hidden: boolean }
  | { readonly type: 'routine/set'; readonly routine: Routine };

/**
 * What became of an event: `stored`; `unfit` when its shape is not one of the above (nothing changed); `refused` when the
 * browser would not store (full disk, quota); `unreachable` when the background did not answer.
 */
export type Recorded = 'stored' | 'unfit' | 'refused' | 'unreachable';
