import type { CoachEvent, SettingsList } from '../../model/event';
import type { Settings } from '../../model/settings';

/** Folds one event into the settings. Pure; the same object comes back when nothing changes. */
export function reduceSettings(settings: Settings, event: CoachEvent): Settings {
  switch (event.type) {
    case 'settings/updated':
      return { ...settings, ...event.patch };
    case 'settings/silenced':
      return { ...settings, off: { ...settings.off, everywhere: event.everywhere } };
    case 'settings/listed': {
      const list = listOf(settings, event.list);
      return list.includes(event.entry) ? settings : withList(settings, event.list, [...list, event.entry]);
    }
    case 'settings/unlisted': {
      const list = listOf(settings, event.list);
      if (!list.includes(event.entry)) return settings;
      return withList(
        settings,
        event.list,
        list.filter((entry) => entry !== event.entry),
      );
    }
    default:
      return settings;
  }
}

const listOf = (settings: Settings, list: SettingsList): readonly string[] =>
  list === 'ownTags' ? settings.ownTags : settings.off[list];

const withList = (settings: Settings, list: SettingsList, entries: readonly string[]): Settings =>
  list === 'ownTags'
    ? { ...settings, ownTags: entries }
    : { ...settings, off: { ...settings.off, [list]: entries } };
