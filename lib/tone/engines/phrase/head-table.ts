import type { DraftDocument } from '../../../draft/document';
import type { Token } from '../../../draft/tokens';
import type { DetectedLanguage, Language } from '../../../model/language';
import { HeadRows } from './head-rows';
import type { Head } from './heads';
import { NeedTable } from './need-table';
import { needOf } from './needs';
import type { ClassName, Sequence } from './syntax';

/** One way in which one pattern can begin. */
export interface HeadRow {
  /** The list of patterns that it is of. */
  readonly owner: number;
  readonly pattern: Sequence;
  readonly entry: unknown;
  readonly language: Language | 'both';
  /** What the second token can be, where that is known. */
  readonly second: ReadonlySet<string> | null;
  /** What else the sentence must hold: a number of the table of needs. */
  readonly need: number;
}

/** Where a pattern may begin in a draft, in reading order: the index of a token, and the pattern. */
export interface Place {
  readonly at: number;
  readonly row: HeadRow;
}

/** Letters by which patterns with an open ending are found: a prefix must be at least as long. */
const PREFIX_KEY = 3;
const NOWHERE: readonly Place[] = [];

/**
 * The first words of the patterns of many lists, in one table: a draft is read once for all of them, one look-up a token, and
 * each list is told where its own patterns may begin. Most lists are told of no place, and cost nothing.
 */
export class HeadTable {
  readonly #words = new Map<string, HeadRows>();
  readonly #prefixes = new Map<number, HeadRows>();
  readonly #classes = new Map<ClassName, HeadRows>();
  readonly #needs = new NeedTable();
  #owners = 0;
  /** Where each list's patterns may begin, by draft; forgotten with the draft. Null when patterns were added since. */
  #places: WeakMap<DraftDocument, readonly (readonly Place[] | undefined)[]> | null = null;

  /** A number for one more list of patterns. */
  newOwner(): number {
    this.#owners += 1;
    return this.#owners - 1;
  }

  /** The number by which rows name what their pattern needs. */
  needOf(pattern: Sequence): number {
    return this.#needs.add(needOf(pattern));
  }

  /** @throws Error when the pattern could begin with anything. */
  add(source: string, { first }: Head, row: HeadRow): void {
    this.#places = null;
    if (first.type === 'class') rowsOf(this.#classes, first.name).add(row);
    else if (first.type === 'word' && first.mode !== 'prefix') rowsOf(this.#words, first.fold).add(row);
    else if (first.type === 'word' && first.fold.length >= PREFIX_KEY)
      rowsOf(this.#prefixes, prefixKey(first.fold)).add(row);
    else throw new Error(`pattern “${source}”: must begin with a word of ${PREFIX_KEY} letters or a class`);
  }

  /** Where the patterns of one list may begin in a draft. */
  placesOf(owner: number, document: DraftDocument): readonly Place[] {
    this.#places ??= new WeakMap();
    let places = this.#places.get(document);
    if (!places) {
      places = this.#read(document);
      this.#places.set(document, places);
    }
    return places[owner] ?? NOWHERE;
  }

  #read({ tokens, sentences }: DraftDocument): readonly (readonly Place[] | undefined)[] {
    const places: (Place[] | undefined)[] = [];
    this.#needs.reset();
    for (const sentence of sentences) {
      this.#needs.read(tokens, sentence);
      for (let at = sentence.from; at < sentence.to; at += 1) {
        const token = tokens[at] as Token;
        const second = at + 1 < sentence.to ? (tokens[at + 1] as Token).fold : undefined;
        const words = this.#words.get(token.fold);
        if (words) this.#put(places, at, sentence.language, words.before(second));
        if (token.kind === 'word' && token.fold.length >= PREFIX_KEY) {
          const prefixed = this.#prefixes.get(prefixKey(token.fold));
          if (prefixed) this.#put(places, at, sentence.language, prefixed.before(second));
        }
        for (const name of classesOf(token)) {
          const classed = this.#classes.get(name);
          if (classed) this.#put(places, at, sentence.language, classed.before(second));
        }
      }
    }
    return places;
  }

  #put(
    places: (Place[] | undefined)[],
    at: number,
    language: DetectedLanguage,
    rows: readonly HeadRow[],
  ): void {
    for (const row of rows) {
      // A sentence whose language cannot be told is read with the rules of both.
      if (row.language !== 'both' && language !== 'unknown' && row.language !== language) continue;
      if (!this.#needs.isMetAfter(row.need, at)) continue;
      const own = places[row.owner];
      if (own) own.push({ at, row });
      else places[row.owner] = [{ at, row }];
    }
  }
}

/** Three letters as a number. Different ones may share it: matching decides, this only spares look-ups of strings. */
const prefixKey = (word: string): number =>
  word.charCodeAt(0) | (word.charCodeAt(1) << 8) | (word.charCodeAt(2) << 16);

const OF_WORDS: readonly ClassName[] = [];
const OF_CAPITALS: readonly ClassName[] = ['name', 'capital'];
const OF_MARKS: readonly ClassName[] = ['marks', 'question'];
const OF_KINDS: Readonly<Record<Token['kind'], readonly ClassName[]>> = {
  word: OF_WORDS,
  punctuation: OF_MARKS,
  cashtag: [],
  number: ['number'],
  mention: ['mention'],
  hashtag: ['hashtag'],
  url: ['url'],
  emoji: ['emoji'],
};
const classesOf = (token: Token): readonly ClassName[] =>
  token.kind === 'word' && token.isCapitalised ? OF_CAPITALS : OF_KINDS[token.kind];

function rowsOf<K>(map: Map<K, HeadRows>, key: K): HeadRows {
  let rows = map.get(key);
  if (!rows) {
    rows = new HeadRows();
    map.set(key, rows);
  }
  return rows;
}
