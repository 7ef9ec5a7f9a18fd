import type { ComposerKind } from './draft';
import type { Language } from './language';
import type { Level } from './level';
import type { Address, FrenchRegion } from './settings';

/** What an analysis may know beside the draft. Plain data, so that it can be sent between the parts of the extension. */
export interface AnalyzeOptions {
  /** Language of the interface: settles drafts too short to tell, and picks the language of tags. Default `en`. */
  readonly interfaceLanguage?: Language;
  /** Language of the draft when the user has fixed it; detected sentence by sentence otherwise. Default `auto`. */
  readonly language?: 'auto' | Language;
  /** The user's local date as `YYYY-MM-DD`, for seasonal tags; without it no season is assumed. */
  readonly today?: string;
  /** Weighted characters allowed: 280 (default), 25,000 with Premium, 140 for the pitch. */
  readonly limit?: number;
  /** How much the coach says. Default `standard`. */
  readonly level?: Level;
  /** How the organisation addresses its public in French. Default `vous`. */
  readonly address?: Address;
  /** Typography of French. Default `fr-CA`. */
  readonly region?: FrenchRegion;
  /** Ids of rules that the user has switched off. */
  readonly offRules?: readonly string[];
  /** The organisation's own hashtags, first in order. */
  readonly ownTags?: readonly string[];
  /** In how many posts each hashtag (with `#`, as it was written) was used before: counts only. */
  readonly usedTags?: Readonly<Record<string, number>>;
  /** What is being written. A reply asks for courtesy, and X's prefilled @names are free. Default `new`. */
  readonly kind?: ComposerKind;
  /** Pictures beside the text: their descriptions, one a line; empty when one has none, null when the page does not show it. */
  readonly media?: { readonly present: boolean; readonly altText: string | null };
}
