import type { DraftDocument } from '../../draft/document';
import { type ByLanguage, type FoundPhrase, PhraseIndex } from './phrase';
import type { TokenSpan } from './phrase/match';

/** How a word is pinned on somebody: `you are …`, `they are …`, `what a bunch of …`, `you …!`, `these …`. */
export type AimKind = 'you' | 'they' | 'must' | 'be' | 'exclaimed' | 'called' | 'these';

/** What is said of somebody. */
export interface Term {
  readonly find: string;
  /** The aims that make it an insult; null: it is one wherever it stands. */
  readonly needs: readonly AimKind[] | null;
  readonly mild?: true;
}

export interface Aimed {
  readonly term: Term;
  readonly language: FoundPhrase<unknown>['language'];
  readonly kind: AimKind | null;
  /** The aim's words, such as `you are`; empty when there is none. */
  readonly aim: TokenSpan;
  /** From the first word of stress (`such a`, `vraiment`) to the last word of the term. */
  readonly said: TokenSpan;
  /** The term alone. */
  readonly word: TokenSpan;
}

export interface AimLexicon {
  readonly aims: Readonly<Record<AimKind, ByLanguage<string>>>;
  readonly terms: ByLanguage<Term>;
  /** Words that may stand between: `so`, `a`, `vraiment`, `bande`. */
  readonly stress: ReadonlySet<string>;
  /** Words before which make it somebody else's: `called`, `told`, `traiter`, `se sentir`. */
  readonly reported: ReadonlySet<string>;
  /** Words just before which turn it round. */
  readonly negations: ReadonlySet<string>;
}

/** Words of stress between an aim and its term, and words before it that may report it. */
const MOST_STRESS = 6;
const REPORT_REACH = 5;
const NEGATION_REACH = 2;

/** Terms of a draft that are aimed at somebody, as the lexicon defines it. One look-up a token, short steps back. */
export function aimer(lexicon: AimLexicon): (document: DraftDocument) => Iterable<Aimed> {
  let aims: PhraseIndex<AimKind> | null = null;
  let terms: PhraseIndex<Term> | null = null;
  return function* (document) {
    aims ??= aimIndex(lexicon.aims);
    terms ??= indexOf(lexicon.terms, (term) => term.find);
    const found = terms.find(document);
    if (found.length === 0) return;
    const byEnd = new Map<number, FoundPhrase<AimKind>[]>();
    for (const aim of aims.find(document)) {
      const { to } = aim.match.whole;
      byEnd.set(to, [...(byEnd.get(to) ?? []), aim]);
    }
    for (const one of found) {
      const aimed = pinned(document, lexicon, byEnd, one);
      if (aimed) yield aimed;
    }
  };
}

function pinned(
  document: DraftDocument,
  lexicon: AimLexicon,
  byEnd: ReadonlyMap<number, readonly FoundPhrase<AimKind>[]>,
  { entry: term, match, language }: FoundPhrase<Term>,
): Aimed | null {
  const { from } = document.sentenceOf(match.whole.from);
  const word = match.reported;
  for (let at = word.from; at >= from && word.from - at <= MOST_STRESS; at -= 1) {
    const aim = byEnd.get(at)?.find(({ entry }) => !term.needs || term.needs.includes(entry));
    if (aim) {
      if (isReported(document, lexicon, aim.match.whole.from, from)) return null;
      return { term, language, kind: aim.entry, aim: aim.match.whole, said: { from: at, to: word.to }, word };
    }
    if (!lexicon.stress.has(document.tokens[at - 1]?.norm ?? '')) break;
  }
  if (term.needs || isReported(document, lexicon, word.from, from)) return null;
  return { term, language, kind: null, aim: { from: word.from, to: word.from }, said: word, word };
}

function isReported(document: DraftDocument, lexicon: AimLexicon, at: number, from: number): boolean {
  for (let before = at - 1; before >= from && at - before <= REPORT_REACH; before -= 1) {
    const word = document.tokens[before]?.norm ?? '';
    if (word === ',') return false;
    if (lexicon.reported.has(word)) return true;
    if (at - before <= NEGATION_REACH && lexicon.negations.has(word)) return true;
  }
  return false;
}

function aimIndex(aims: AimLexicon['aims']): PhraseIndex<AimKind> {
  const index = new PhraseIndex<AimKind>();
  for (const kind of Object.keys(aims) as AimKind[]) {
    for (const language of Object.keys(aims[kind]) as (keyof ByLanguage<string>)[]) {
      for (const pattern of aims[kind][language] ?? []) index.add(pattern, kind, language);
    }
  }
  return index;
}

function indexOf<T>(lists: ByLanguage<T>, patternOf: (one: T) => string): PhraseIndex<T> {
  const index = new PhraseIndex<T>();
  for (const language of Object.keys(lists) as (keyof ByLanguage<T>)[]) {
    for (const one of lists[language] ?? []) index.add(patternOf(one), one, language);
  }
  return index;
}
