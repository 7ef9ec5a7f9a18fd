import type { AnalyzeOptions } from '../model/analyze-options';
import type { Language } from '../model/language';
import type { Settings } from '../model/settings';

/** What the user has chosen about how drafts are read. */
export function preferences(
  settings: Settings,
  options: { readonly languageOf: (settings: Settings) => Language; readonly today: () => string },
): AnalyzeOptions {
  return {
    interfaceLanguage: options.languageOf(settings),
    language: settings.draftLanguage,
    today: options.today(),
    level: settings.level,
    address: settings.address,
    region: settings.region,
    offRules: settings.off.rules,
    ownTags: settings.ownTags,
  };
}

/** How long a post may be: as the user says, else as the page shows it, else as it was the last time. */
export function limitOf(settings: Settings, shown: number | null): number {
  if (settings.longPosts === 'yes') return 25_000;
  if (settings.longPosts === 'no') return 280;
  return shown ?? settings.lastLimit;
}
