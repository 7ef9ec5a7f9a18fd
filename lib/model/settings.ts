import type { Language } from './language';
import type { Level } from './level';

/** How the organisation speaks to its public in French. */
export type Address = 'vous' | 'tu' | 'any';

/** Whose typography the French draft follows: the OQLF's by default. */
export type FrenchRegion = 'fr-CA' | 'fr-FR';

/** The user's choices. Stored on the device by the one writer; never holds text of a post. */
export interface Settings {
  readonly interfaceLanguage: 'browser' | Language;
  readonly draftLanguage: 'auto' | Language;
  readonly level: Level;
  /** `auto`: as the page shows it. */
  readonly longPosts: 'auto' | 'yes' | 'no';
  readonly highlights: boolean;
  readonly address: Address;
  readonly region: FrenchRegion;
  readonly collapsed: boolean;
  /** Where the coach is silent: everywhere, for some accounts (handles in lower case, no @), for some rules (ids). */
  readonly off: {
    readonly everywhere: boolean;
    readonly accounts: readonly string[];
    readonly rules: readonly string[];
  };
  /** The organisation's own hashtags, with `#`, in order of preference. */
  readonly ownTags: readonly string[];
  /** Last limit that X showed: the box tells it only when it is not empty. */
  readonly lastLimit: 280 | 25_000;
}

/** Fresh defaults: a function, so that nobody shares and changes one object. */
export const defaultSettings = (): Settings => ({
  interfaceLanguage: 'browser',
  draftLanguage: 'auto',
  level: 'standard',
  longPosts: 'auto',
  highlights: true,
  address: 'vous',
  region: 'fr-CA',
  collapsed: false,
  off: { everywhere: false, accounts: [], rules: [] },
  ownTags: [],
  lastLimit: 280,
});
