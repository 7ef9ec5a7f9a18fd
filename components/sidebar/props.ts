import type { CoachActions, CoachState } from '../../lib/coach/state';
import type { Translate } from '../../lib/i18n/t';
import type { Language } from '../../lib/model/language';

/** Where a rule comes from, for the reader who doubts the advice. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** All that the sidebar needs; what it shows follows from these alone. */
export interface SidebarProps {
  readonly state: CoachState;
  readonly actions: CoachActions;
  /** Language of the interface. */
  readonly language: Language;
  /** A source by the id that a finding names; null when it is not known. */
  readonly sourceOf: (id: string) => Source | null;
  /** What a screen reader should hear now: one sentence, empty for nothing. */
  readonly heard: string;
}

/** What the parts of the sidebar share. */
export interface PartProps {
  readonly state: CoachState;
  readonly actions: CoachActions;
  readonly t: Translate;
}
