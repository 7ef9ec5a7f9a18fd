import { CONCEPTS, type Concept } from './concepts';
import { CueFinder, type CuesOf } from './cue-finder';
import { OTHER_SENSES, withoutOtherSenses } from './other-senses';
import { THEME_CUES } from './theme-cues';
import { THEMES, type Theme } from './themes';

/** A theme that a draft is about. */
export interface FoundTheme {
  readonly theme: Theme;
  /** How many different cues speak for it. */
  readonly strength: number;
}

const finder = new CueFinder([
  ...Object.values(CONCEPTS),
  ...THEMES.map((theme) => THEME_CUES[theme].strong),
  OTHER_SENSES,
]);

/** The themes of a draft, the most present first; none for a draft about something else. `foldedWords` makes its words. */
export function themesOf(words: string): FoundTheme[] {
  const cuesOf = finder.read(words);
  const candidates = themesIn(cuesOf, THEMES);
  if (candidates.length === 0) return [];
  const own = withoutOtherSenses(words, cuesOf);
  if (own === words) return candidates;
  return themesIn(
    finder.read(own),
    candidates.map(({ theme }) => theme),
  );
}

function themesIn(cuesOf: CuesOf, themes: readonly Theme[]): FoundTheme[] {
  const concepts = new Map<Concept, boolean>();
  const has = (concept: Concept): boolean => {
    if (!concepts.has(concept)) concepts.set(concept, cuesOf(CONCEPTS[concept]).length > 0);
    return concepts.get(concept) ?? false;
  };

  return themes
    .map((theme) => {
      const { strong, together = [] } = THEME_CUES[theme];
      const cues = new Set(cuesOf(strong).map(({ text }) => text)).size;
      const pairs = together.filter(([one, other]) => has(one) && has(other)).length;
      return { theme, strength: 2 * cues + pairs };
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme));
}
