import type { Translate } from '../../lib/i18n/t';
import type { Recorded, SettingsList } from '../../lib/model/event';
import type { Settings } from '../../lib/model/settings';

/** What the settings page may change; every change is stored at once and says what became of it. */
export interface SettingsActions {
  update(patch: Partial<Omit<Settings, 'off'>>): Promise<Recorded>;
  silence(everywhere: boolean): Promise<Recorded>;
  add(list: SettingsList, entry: string): Promise<Recorded>;
  remove(list: SettingsList, entry: string): Promise<Recorded>;
}

/** One change and its way back. */
export interface Act {
  readonly undo: () => Promise<Recorded>;
}

export interface SettingsPartProps {
  readonly settings: Settings;
  readonly actions: SettingsActions;
  readonly t: Translate;
  /** Makes a change, says what became of it, and offers the way back. */
  readonly act: (change: () => Promise<Recorded>, undo: () => Promise<Recorded>) => void;
}
