import type { Settings } from './settings';

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
  | { readonly type: 'settings/unlisted'; readonly list: SettingsList; readonly entry: string };

/**
 * What became of an event: `stored`; `unfit` when its shape is not one of the above (nothing changed); `refused` when the
 * browser would not store (full disk, quota); `unreachable` when the background did not answer.
 */
export type Recorded = 'stored' | 'unfit' | 'refused' | 'unreachable';
