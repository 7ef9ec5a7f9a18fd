import type { Analysis } from '../model/analysis';
import type { ComposerKind } from '../model/draft';
import type { Finding, Suggestion } from '../model/finding';
import type { Language } from '../model/language';
import type { Principle } from '../model/principle';
import type { OfferedQuestion } from '../model/question';

/** What the sidebar says of one P: a word and a shape, never a grade. */
export type PrincipleState = 'waiting' | 'clear' | 'praise' | 'consider' | 'fix';

export interface PrincipleSummary {
  readonly state: PrincipleState;
  /** How many findings ask for a look. */
  readonly count: number;
}

/** A finding as it is shown. */
export interface Card {
  readonly finding: Finding;
  /** Stays while the words are being written on: the card stays the same one. */
  readonly name: string;
  /** The words concerned, as they were read; null for the whole draft. */
  readonly quote: string | null;
  /** By the id of a suggestion: the words that it would replace or remove. */
  readonly replaced: Readonly<Record<string, string>>;
  /** False while the words are being changed: it stays in sight, but nothing can be applied until the next pass. */
  readonly live: boolean;
}

/** How far the coach's silence reaches. */
export type Silence = 'post' | 'tab' | 'account' | 'everywhere';

/** What has just happened, in one line; some can be taken back or copied. */
export interface Notice {
  readonly kind:
    | 'applied'
    | 'inserted'
    | 'undone'
    | 'ignored'
    | 'never'
    | 'stale'
    | 'refused'
    | 'unsure'
    | 'copied'
    | 'copy-failed'
    | 'save-failed';
  readonly canUndo: boolean;
  /** Text that the box did not take; null when there is nothing to copy. */
  readonly copy: string | null;
}

/** One post of the thread that a long draft could become. */
export interface PlannedPart {
  readonly text: string;
  /** Weighted length, as X counts it. */
  readonly weighted: number;
  /** `free`: a box stands ready for it; `written`: it stands in its box; `none`: it can be copied. */
  readonly place: 'free' | 'written' | 'none';
}

/** A draft in the words of a screen reader. */
export interface Spoken {
  readonly words: string;
  readonly language: Language;
}

/** All that the sidebar shows, as plain data. */
export interface CoachState {
  readonly composer: string;
  readonly kind: ComposerKind;
  readonly empty: boolean;
  /** False before the first pass and while the draft is too short to say anything fair. */
  readonly enough: boolean;
  readonly failed: boolean;
  readonly analysis: Analysis | null;
  readonly principles: Readonly<Record<Principle, PrincipleSummary>>;
  /** Findings on the three Ps, what matters most first. */
  readonly cards: readonly Card[];
  /** Findings that are no tone: accessibility, links, privacy. */
  readonly post: readonly Card[];
  readonly praise: readonly Card[];
  /** The post being answered is heated: the language in which openings are offered. */
  readonly openings: Language | null;
  /** Null for a single post. */
  readonly thread: { readonly boxes: number; readonly toLook: number } | null;
  /** The draft as a thread, when it was too long; null else. */
  readonly plan: readonly PlannedPart[] | null;
  /** Whether the posts of a thread carry their numbers. */
  readonly numbered: boolean;
  /** Whether the spoken words are open. */
  readonly listening: boolean;
  /** Null until they are known. */
  readonly spoken: Spoken | null;
  /** Id of the finding whose words are being shown in the text. */
  readonly spot: string | null;
  readonly notice: Notice | null;
  readonly off: Silence | null;
  /** The account's handle without @, as far as the page shows it. */
  readonly account: string | null;
  readonly collapsed: boolean;
}

/** All that can be done from the sidebar. */
export interface CoachActions {
  /** Writes what a button offered; the finding is the one that was shown, which may have been read anew since. */
  apply(finding: Finding, suggestion: Suggestion): void;
  insertTag(tag: string): void;
  insertOpening(text: string): void;
  /** Replaces every such sign of the draft by the one that counts less. */
  lighten(sign: string): void;
  /** Sets a finding aside, by the name of its card. */
  ignore(name: string): void;
  never(rule: string): void;
  copyPart(part: number): void;
  writePart(part: number): void;
  /** Whether the posts of the thread carry their numbers; does nothing once one stands in its box. */
  number(numbered: boolean): void;
  /** Puts the plan of a thread away. */
  forgetPlan(): void;
  listen(open: boolean): void;
  /** Shows the card that answers a question, outside the page. */
  openQuestion(question: OfferedQuestion): void;
  undo(): void;
  copy(): void;
  dismiss(): void;
  /** Shows the words of a finding in the text; null shows none. */
  spot(finding: string | null): void;
  collapse(collapsed: boolean): void;
  silence(silence: Silence): void;
  wake(): void;
  /** Gives the focus back to the box. */
  leave(): void;
}
