import type { Recorded, SettingsList } from '../model/event';
import type { Settings } from '../model/settings';

/** The user's settings as the coach needs them; `lib/storage` provides them. No method rejects. */
export interface SettingsStore {
  /** Calls back with the present settings, then after each change in any tab, until the signal aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
  update(patch: Partial<Omit<Settings, 'off'>>): Promise<Recorded>;
  /** Silences or wakes the coach everywhere. */
  silence(everywhere: boolean): Promise<Recorded>;
  add(list: SettingsList, entry: string): Promise<Recorded>;
  remove(list: SettingsList, entry: string): Promise<Recorded>;
}
