import type { DraftDocument } from '../../../draft/document';
import { once } from '../../../draft/once';
import { LANGUAGES, type Language } from '../../../model/language';
import type { HeadRow } from './head-rows';
import { HeadTable } from './head-table';
import { headsOf } from './heads';
import { matchAt, type PhraseMatch } from './match';
import { parsePattern } from './syntax';

/** Patterns by the language of the sentences that they read; `both` reads every sentence. */
export type ByLanguage<T> = Partial<Readonly<Record<Language | 'both', readonly T[]>>>;

export interface FoundPhrase<T> {
  readonly entry: T;
  readonly match: PhraseMatch;
  readonly language: Language | 'both';
}

/** One table for all lists, which live as long as the library: each draft is read once for all of them. */
const table = new HeadTable();
/** Lists that code rules declare: known when the rules are loaded, compiled together at the first draft. */
const waiting: (() => void)[] = [];
const NOWHERE: readonly number[] = [];

/** Many patterns, found by the first word that they can begin with: a draft costs one look-up a token however many there are. */
export class PhraseIndex<T> {
  readonly #owner = table.newOwner();

  /** @throws Error when the pattern cannot be read, or could begin with anything. */
  add(source: string, entry: T, language: Language | 'both'): void {
    const pattern = parsePattern(source);
    const own = { owner: this.#owner, pattern, entry, language };
    for (const head of headsOf(pattern)) table.add(source, head, own);
  }

  /** All matches in the draft, in order; `most`: how many of its tokens are tried. */
  find(document: DraftDocument, most = Number.POSITIVE_INFINITY): FoundPhrase<T>[] {
    while (waiting.length > 0) waiting.shift()?.();
    const found: FoundPhrase<T>[] = [];
    const { words, places, rows } = table.read(document);
    const own = places[this.#owner] ?? NOWHERE;
    // The draft was read from its end.
    for (let place = own.length - 2; place >= 0; place -= 2) {
      const at = own[place] as number;
      if (at >= most) break;
      const row = rows[own[place + 1] as number] as HeadRow;
      const match = matchAt(document, words, row.pattern, at);
      if (match && match.reported.to > match.reported.from)
        found.push({ entry: row.entry as T, match, language: row.language });
    }
    return found;
  }
}

/** An index of patterns alone, for code rules and for exceptions. Compiled at the first draft; each draft is searched once. */
export function phrases(patterns: ByLanguage<string>): {
  find(document: DraftDocument): readonly PhraseMatch[];
} {
  const index = new PhraseIndex<string>();
  waiting.push(() => {
    for (const language of [...LANGUAGES, 'both'] as const) {
      for (const pattern of patterns[language] ?? []) index.add(pattern, pattern, language);
    }
  });
  return { find: once((document) => index.find(document).map(({ match }) => match)) };
}
