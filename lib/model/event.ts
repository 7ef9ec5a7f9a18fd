import type { Settings } from './settings';

/** Where an item of Twitter 101 stands. `open` is also what an undone tick becomes: a state with a date, not an absence. */
export const MARKS = ['open', 'done', 'later', 'notForUs'] as const;
export type Mark = (typeof MARKS)[number];

/** Who says so: the user, or the coach, who saw it on the user's own profile or in the composer. */
export const WITNESSES = ['hand', 'seen'] as const;
export type Witness = (typeof WITNESSES)[number];

/** Longest note of the user's own on an item, in UTF-16 units: with every item noted, all still fits `storage.sync`. */
export const NOTE_LIMIT = 280;

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
  | { readonly type: 'progress/noted'; readonly item: string; readonly note: string };

/**
 * What became of an event: `stored`; `unfit` when its shape is not one of the above (nothing changed); `refused` when the
 * browser would not store (full disk, quota); `unreachable` when the background did not answer.
 */
export type Recorded = 'stored' | 'unfit' | 'refused' | 'unreachable';
