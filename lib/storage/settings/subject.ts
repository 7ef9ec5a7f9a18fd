import { defaultSettings, type Settings } from '../../model/settings';
import { subject } from '../subject';
import { reduceSettings } from './reduce';
import { settingsVersions } from './versions';

/** The user's choices, on this device. */
export const settingsSubject = subject<1, Settings>({
  key: 'settings',
  area: 'local',
  name: 'store.settings.name',
  holds: 'store.settings.holds',
  why: 'store.settings.why',
  versions: settingsVersions,
  fallback: defaultSettings,
  reduce: reduceSettings,
  join: (_, theirs) => theirs,
});
