import type { SettingsStore } from '../../lib/coach/store';
import type { Recorded } from '../../lib/model/event';
import { defaultSettings, type Settings } from '../../lib/model/settings';

/** Settings in memory, for tests: changes reach every watcher at once, as in an open tab. */
export interface MemoryStore extends SettingsStore {
  now(): Settings;
  /** What the store answers; anything but `stored` changes nothing. */
  outcome: Recorded;
}

export function memoryStore(initial: Settings = defaultSettings()): MemoryStore {
  const listeners = new Set<(settings: Settings) => void>();
  let settings = initial;

  const change = async (next: Settings): Promise<Recorded> => {
    if (store.outcome !== 'stored') return store.outcome;
    settings = next;
    for (const listener of listeners) listener(settings);
    return 'stored';
  };
  const lists = (list: 'accounts' | 'rules' | 'ownTags', edit: (entries: readonly string[]) => string[]) =>
    list === 'ownTags'
      ? change({ ...settings, ownTags: edit(settings.ownTags) })
      : change({ ...settings, off: { ...settings.off, [list]: edit(settings.off[list]) } });

  const store: MemoryStore = {
    outcome: 'stored',
    now: () => settings,
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
      listener(settings);
    },
    update: (patch) => change({ ...settings, ...patch }),
    silence: (everywhere) => change({ ...settings, off: { ...settings.off, everywhere } }),
    add: (list, entry) => lists(list, (entries) => [...entries.filter((other) => other !== entry), entry]),
    remove: (list, entry) => lists(list, (entries) => entries.filter((other) => other !== entry)),
  };
  return store;
}
