import type { DraftDocument } from '../draft/document';
import type { MessageKey } from '../i18n/types';
import type { ComposerKind } from '../model/draft';
import type { Edit, Severity } from '../model/finding';
import type { Language } from '../model/language';
import type { Level } from '../model/level';
import type { Aspect } from '../model/principle';
import type { Range } from '../model/range';
import type { Address, FrenchRegion } from '../model/settings';
import type { ByLanguage } from './engines/phrase';
import type { TokenSpan } from './engines/phrase/match';
import type { SourceId } from './sources';
import type { Impression } from './undertone/listen';

type KeyOf<Id extends string> = Extract<MessageKey, `rule.${Id}`>;

/** Ids that have a sentence in the catalogue: `rule.<id>`, and its name `ruleName.<id>`. */
export type RuleId = MessageKey extends infer Key ? (Key extends `ruleName.${infer Id}` ? Id : never) : never;

/** `rule.<id>` or one of its variants `rule.<id>.<variant>`. */
export type RuleMessage = KeyOf<string>;

/** What a rule may know beside the draft. */
export interface RuleOptions {
  readonly address: Address;
  readonly region: FrenchRegion;
  readonly kind: ComposerKind;
  /** Pictures beside the text: their descriptions, one a line; empty when one has none, null when the page does not show it. */
  readonly media?: { readonly present: boolean; readonly altText: string | null };
  /** What the ears make of the draft. */
  readonly impression?: Impression | null;
}

/** One thing that a rule has seen. */
export interface Hit {
  /** The words concerned; null for the whole draft. */
  readonly range: Range | null;
  readonly edits?: readonly Edit[];
  /** Another sentence than `rule.<id>`. */
  readonly message?: RuleMessage;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
  /** It hardly guesses: a calm draft hears it too, though its rule is `unlessCalm`. */
  readonly plain?: true;
}

interface RuleHead<Source extends string> {
  /** Written by hand, `<principle>/<name>`, never reused. */
  readonly id: RuleId;
  readonly principle: Aspect;
  readonly severity: Severity;
  /** The first level at which it speaks. */
  readonly level: Level;
  readonly source: Source;
  /** `trial`: counted by the evaluation, not shown. */
  readonly state?: 'on' | 'trial';
  /** Why it reads one language only; both otherwise. */
  readonly oneLanguage?: { readonly language: Language; readonly why: string };
  /** A hit without a replacement offers to take its sentence out, where the draft has more to say. */
  readonly elseDropSentence?: true;
  /** It guesses at a meaning: in a draft that sounds calm it says less (`analyze.ts`). */
  readonly unlessCalm?: true;
  /** Silent where another rule of tone has advice on the draft. */
  readonly givesWay?: true;
  /** Where even that leaves nothing to post: what may stand in the sentence's place, on the draft's own subject. Once a draft. */
  readonly elseSay?: (draft: string, language: Language) => string;
}

export interface PhraseEntry {
  /** A pattern of `engines/phrase/syntax.ts`. */
  readonly find: string;
  /** Replacements, best first; `$1` is what the first group took; an empty text removes. */
  readonly say?: string | readonly string[];
  readonly message?: RuleMessage;
  readonly severity?: Severity;
  /** See `Hit.plain`. */
  readonly plain?: true;
}

/** A list of phrases: the smallest form of a rule. */
export interface PhraseRule<Source extends string = string> extends RuleHead<Source> {
  readonly find: ByLanguage<string | PhraseEntry>;
  /** Where these match, the rule is silent: names of days and bodies, other senses. */
  readonly allow?: ByLanguage<string>;
  /** Asked of each match that is about to be reported: true keeps the rule silent. */
  readonly unless?: (document: DraftDocument, span: TokenSpan) => boolean;
  /** Speaks of capitalised words within a sentence too. */
  readonly evenInNames?: true;
  /** The way out of an entry without a replacement, where one can be built from the words that follow it. */
  readonly instead?: (document: DraftDocument, span: TokenSpan) => Edit | null;
  /** Where an entry has no replacement: leave out the lead-in or the sentence, if the draft loses nothing (`engines/way-around.ts`). */
  readonly leaveOut?: true;
}

/** A pure, synchronous function over a read-only document. */
export interface CodeRule<Source extends string = string> extends RuleHead<Source> {
  /** Speaks of what stands between quotation marks too. */
  readonly evenQuoted?: true;
  check(document: DraftDocument, options: RuleOptions): Iterable<Hit>;
}

export type Rule<Source extends string = string> = PhraseRule<Source> | CodeRule<Source>;

/** Declares a rule of tone; the types check that its messages and its source exist. */
export const defineRule = <T extends Rule<SourceId>>(rule: T): T => rule;
