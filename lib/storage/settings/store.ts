import type { Recorded, SettingsList } from '../../model/event';
import type { Settings } from '../../model/settings';
import { type Area, localArea } from '../../platform/area';
import { record } from '../client';
import { openStore, type Store } from '../store';
import { settingsSubject } from './subject';

/** The settings as pages and content scripts use them. Changes reach every open tab at once. */
export interface SettingsStore extends Store<Settings> {
  /** Changes some of the choices. Resolves with what became of it; never rejects. */
  update(patch: Partial<Omit<Settings, 'off'>>): Promise<Recorded>;
  /** Silences or wakes the coach everywhere. */
  silence(everywhere: boolean): Promise<Recorded>;
  /** Adds one entry to a list: an account (lower case, no @), the id of a rule, a hashtag of the organisation's own. */
  add(list: SettingsList, entry: string): Promise<Recorded>;
  /** Takes one entry out of a list. */
  remove(list: SettingsList, entry: string): Promise<Recorded>;
}

/** Opens the settings of this browser. */
export const openSettings = (area: Area = localArea()): SettingsStore => ({
  ...openStore(area, settingsSubject),
  update: (patch) => record({ type: 'settings/updated', patch }),
  silence: (everywhere) => record({ type: 'settings/silenced', everywhere }),
  add: (list, entry) => record({ type: 'settings/listed', list, entry }),
  remove: (list, entry) => record({ type: 'settings/unlisted', list, entry }),
});
