import { OBSERVANCES, type Observance, type ObservanceId, occurrence } from './calendar';
import { cues } from './cues';
import { type Day, daysBetween, yearOf } from './days';
import type { FoundTheme } from './detect';

/** An observance whose tag is timely for a draft, and the year that its tag carries. */
export interface Season {
  readonly observance: Observance;
  readonly year: number;
}

/** A draft that names the day is about it long before: invitations go out in spring. */
const AHEAD_WHEN_NAMED = 120;

/** How a draft names each observance, both languages side by side. */
export const NAMES: Readonly<Record<ObservanceId, RegExp>> = {
  'fraud-month': cues`fraud prevention month; mois de (la )?prevention (de la|des) fraudes?; fpm( \d+)?; mpf( \d+)?`,
  'caregiver-day': cues`national (family )?(caregivers?|carers?)( s)? day; journee nationale des (proches )?aidante?s?`,
  'volunteer-week': cues`national volunteers? week; semaine (nationale )?de l action benevole; nvw( \d+)?`,
  'elder-abuse-day': cues`weaad( \d+)?; (world )?elder abuse awareness day;
    journee (mondiale|internationale)( (de|la|le|les|l|a|contre|lutte|sensibilisation|aux)){0,6} (maltraitance|mauvais traitements|abus)`,
  'older-persons-day': cues`(national|international) (seniors|older persons|older adults)( s)? day; unidop;
    day of older persons; journee (nationale|internationale) des (ainee?s|personnes (agees|ainees))`,
  'financial-literacy-month': cues`financial literacy month; mois de la litteratie financiere`,
  'caregiver-week': cues`semaine (nationale )?des (personnes )?(proches )?aidante?s?; (national )?caregivers? week`,
  'giving-tuesday': cues`giving ?tuesday( ca)?; mardi ?je ?donne`,
  'volunteer-day': cues`international volunteers? day; journee (internationale|mondiale) (des benevoles|du benevolat)`,
};

/**
 * The observances whose tag is timely: begun or soon to begin, and either named in the draft or fitting its themes; those
 * named first. An observance that is over gives nothing until the next one comes near. Without a day, only a named one
 * whose tag carries no year could be timely, and nobody knows: none.
 */
export function seasonsOf(words: string, themes: readonly FoundTheme[], today: Day | null): Season[] {
  if (today === null) return [];
  const about = new Set(themes.map(({ theme }) => theme));
  const found = OBSERVANCES.flatMap((observance) => {
    const named = words.search(NAMES[observance.id]) >= 0;
    if (!named && !observance.themes.some((theme) => about.has(theme))) return [];
    const year = timelyYear(observance, today, named ? AHEAD_WHEN_NAMED : observance.ahead);
    return year === null ? [] : [{ observance, year, named }];
  });
  return [...found.filter(({ named }) => named), ...found.filter(({ named }) => !named)];
}

function timelyYear(observance: Observance, today: Day, ahead: number): number | null {
  for (const year of [yearOf(today), yearOf(today) + 1]) {
    const one = occurrence(observance, year);
    if (one && daysBetween(today, one.end) >= 0 && daysBetween(today, one.start) <= ahead) return year;
  }
  return null;
}
