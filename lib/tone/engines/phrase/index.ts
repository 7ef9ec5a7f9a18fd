import type { DraftDocument } from '../../../draft/document';
import type { Token } from '../../../draft/tokens';
import { LANGUAGES, type Language } from '../../../model/language';
import { headsOf } from './heads';
import { matchAt, type PhraseMatch } from './match';
import { type ClassName, type Node, parsePattern, type Sequence } from './syntax';

/** Patterns by the language of the sentences that they read; `both` reads every sentence. */
export type ByLanguage<T> = Partial<Readonly<Record<Language | 'both', readonly T[]>>>;

export interface FoundPhrase<T> {
  readonly entry: T;
  readonly match: PhraseMatch;
  readonly language: Language | 'both';
}

interface Row<T> {
  readonly entry: T;
  readonly pattern: Sequence;
  readonly language: Language | 'both';
  /** What the second token can be, where that is known. */
  readonly second: ReadonlySet<string> | null;
}

/** Letters by which patterns with an open ending are found: a prefix must be at least as long. */
const PREFIX_KEY = 3;

/**
 * Many patterns, looked up by the first word that they can begin with, so that a draft costs one look-up a token however
 * many rules there are.
 */
export class PhraseIndex<T> {
  readonly #words = new Map<string, Row<T>[]>();
  readonly #prefixes = new Map<string, Row<T>[]>();
  readonly #classes = new Map<ClassName, Row<T>[]>();

  /** @throws Error when the pattern cannot be read, or could begin with anything. */
  add(source: string, entry: T, language: Language | 'both'): void {
    const pattern = parsePattern(source);
    for (const { first, second } of headsOf(pattern)) {
      this.#file(source, first, { entry, pattern, language, second });
    }
  }

  #file(source: string, node: Node, row: Row<T>): void {
    if (node.type === 'class') push(this.#classes, node.name, row);
    else if (node.type === 'word' && node.mode !== 'prefix') push(this.#words, node.fold, row);
    else if (node.type === 'word' && node.fold.length >= PREFIX_KEY)
      push(this.#prefixes, node.fold.slice(0, PREFIX_KEY), row);
    else throw new Error(`pattern “${source}”: must begin with a word of ${PREFIX_KEY} letters or a class`);
  }

  /** All matches in the draft, in order; `most`: how many of its tokens are tried. */
  find(document: DraftDocument, most = Number.POSITIVE_INFINITY): FoundPhrase<T>[] {
    const found: FoundPhrase<T>[] = [];
    const { tokens } = document;
    for (let at = 0; at < tokens.length && at < most; at += 1) {
      const token = tokens[at] as Token;
      this.#collect(document, at, this.#words.get(token.fold), found);
      if (token.kind === 'word')
        this.#collect(document, at, this.#prefixes.get(token.fold.slice(0, PREFIX_KEY)), found);
      for (const [name, rows] of this.#classes) {
        if (mayBeOf(name, token.kind)) this.#collect(document, at, rows, found);
      }
    }
    return found;
  }

  #collect(
    document: DraftDocument,
    at: number,
    rows: readonly Row<T>[] | undefined,
    found: FoundPhrase<T>[],
  ): void {
    if (!rows) return;
    const { language, to } = document.sentenceOf(at);
    const next = at + 1 < to ? document.tokens[at + 1]?.fold : undefined;
    for (const row of rows) {
      if (row.second && (next === undefined || !row.second.has(next))) continue;
      // A sentence whose language cannot be told is read with the rules of both.
      if (row.language !== 'both' && language !== 'unknown' && row.language !== language) continue;
      const match = matchAt(document, row.pattern, at);
      if (match && match.reported.to > match.reported.from)
        found.push({ entry: row.entry, match, language: row.language });
    }
  }
}

/** An index of patterns alone, for code rules and for exceptions. Compiled on first use. */
export function phrases(patterns: ByLanguage<string>): { find(document: DraftDocument): PhraseMatch[] } {
  let index: PhraseIndex<string> | null = null;
  return {
    find: (document) => {
      index ??= indexOf(patterns);
      return index.find(document).map(({ match }) => match);
    },
  };
}

function indexOf(patterns: ByLanguage<string>): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const language of [...LANGUAGES, 'both'] as const) {
    for (const pattern of patterns[language] ?? []) index.add(pattern, pattern, language);
  }
  return index;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const mayBeOf = (name: ClassName, kind: string): boolean => {
  if (name === 'name' || name === 'capital') return kind === 'word';
  if (name === 'marks' || name === 'question') return kind === 'punctuation';
  return kind === name;
};
