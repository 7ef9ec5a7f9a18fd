import { CONCEPTS, type Concept } from './concepts';
import { withoutOtherSenses } from './other-senses';
import { THEME_CUES } from './theme-cues';
import { THEMES, type Theme } from './themes';

/** A theme that a draft is about. */
export interface FoundTheme {
  readonly theme: Theme;
  /** How many different cues speak for it. */
  readonly strength: number;
}

/** The themes of a draft, the most present first; none for a draft about something else. `foldedWords` makes its words. */
export function themesOf(words: string): FoundTheme[] {
  const candidates = themesIn(words, THEMES);
  // Other senses are many: looked for only where a cue was seen at all.
  return candidates.length === 0
    ? []
    : themesIn(
        withoutOtherSenses(words),
        candidates.map(({ theme }) => theme),
      );
}

function themesIn(words: string, themes: readonly Theme[]): FoundTheme[] {
  const concepts = new Map<Concept, boolean>();
  const has = (concept: Concept): boolean => {
    if (!concepts.has(concept)) concepts.set(concept, matches(words, CONCEPTS[concept]).size > 0);
    return concepts.get(concept) ?? false;
  };

  return themes
    .map((theme) => {
      const { strong, together = [] } = THEME_CUES[theme];
      const cues = matches(words, strong).size;
      const pairs = together.filter(([one, other]) => has(one) && has(other)).length;
      return { theme, strength: 2 * cues + pairs };
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme));
}

const matches = (words: string, cues: RegExp): Set<string> =>
  new Set([...words.matchAll(cues)].map(([cue]) => cue));
