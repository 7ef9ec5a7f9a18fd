import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import type { Token } from '../../../draft/tokens';
import type { Language } from '../../../model/language';
import { type Candidates, HeadRows } from './head-rows';
import type { Head } from './heads';
import { Needs } from './needs';
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
  /** What else the sentence must hold: a number of `Needs`. */
  readonly need: number;
}

/** Where a pattern may begin in a draft, in reading order: the index of a token, and the pattern. */
export interface Place {
  readonly at: number;
  readonly row: HeadRow;
}

/** What is known of one word: the patterns that begin with it, and the needs that it satisfies. */
interface Word {
  readonly heads: HeadRows;
  readonly needs: number[];
}

/** The same for words that begin alike; the needs with the beginning that they ask for. */
interface Family {
  readonly heads: HeadRows;
  readonly needs: { readonly prefix: string; readonly number: number }[];
}

/** Letters by which words with an open ending are filed: a beginning must be at least as long. */
const PREFIX_KEY = 3;
const NOWHERE: readonly Place[] = [];

/**
 * The words of the patterns of many lists, in one table: a draft is read once for all of them, two look-ups a token, and each
 * list is told where its own patterns may begin. Most lists are told of no place, and cost nothing.
 */
export class HeadTable {
  readonly #words = new Map<string, Word>();
  readonly #families = new Map<number, Family>();
  readonly #classes = new Map<ClassName, HeadRows>();
  readonly #needs = new Needs();
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
    return this.#needs.numberOf(pattern, PREFIX_KEY, ({ words, prefixes }, number) => {
      for (const word of words) this.#wordOf(word).needs.push(number);
      for (const prefix of prefixes) this.#familyOf(prefix).needs.push({ prefix, number });
    });
  }

  /** @throws Error when the pattern could begin with anything. */
  add(source: string, { first }: Head, row: HeadRow): void {
    this.#places = null;
    if (first.type === 'class') this.#classOf(first.name).add(row);
    else if (first.type === 'word' && first.mode !== 'prefix') this.#wordOf(first.fold).heads.add(row);
    else if (first.type === 'word' && first.fold.length >= PREFIX_KEY)
      this.#familyOf(first.fold).heads.add(row);
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
    this.#needs.forget();
    for (const sentence of sentences) this.#readSentence(tokens, sentence, places);
    return places;
  }

  /** First what its words satisfy, then where patterns may begin whose needs are met. */
  #readSentence(
    tokens: readonly Token[],
    { from, to, language }: Sentence,
    places: (Place[] | undefined)[],
  ): void {
    const words: (Word | undefined)[] = [];
    const families: (Family | undefined)[] = [];
    for (let at = from; at < to; at += 1) {
      const { fold } = tokens[at] as Token;
      const word = this.#words.get(fold);
      const family = fold.length < PREFIX_KEY ? undefined : this.#families.get(prefixKey(fold));
      words.push(word);
      families.push(family);
      if (word) for (const number of word.needs) this.#needs.meet(number, at);
      if (!family) continue;
      for (const { prefix, number } of family.needs)
        if (fold.startsWith(prefix)) this.#needs.meet(number, at);
    }
    for (let at = from; at < to; at += 1) {
      const token = tokens[at] as Token;
      const second = at + 1 < to ? (tokens[at + 1] as Token).fold : undefined;
      const word = words[at - from];
      if (word) this.#put(places, at, word.heads.before(second, language));
      const family = families[at - from];
      if (family && token.kind === 'word') this.#put(places, at, family.heads.before(second, language));
      for (const name of classesOf(token)) {
        const classed = this.#classes.get(name);
        if (classed) this.#put(places, at, classed.before(second, language));
      }
    }
  }

  #put(places: (Place[] | undefined)[], at: number, { needs, rows }: Candidates): void {
    for (let index = 0; index < needs.length; index += 1) {
      if (!this.#needs.isMetAfter(needs[index] as number, at)) continue;
      const row = rows[index] as HeadRow;
      const own = places[row.owner];
      if (own) own.push({ at, row });
      else places[row.owner] = [{ at, row }];
    }
  }

  #wordOf(fold: string): Word {
    return known(this.#words, fold, () => ({ heads: new HeadRows(), needs: [] }));
  }

  #familyOf(prefix: string): Family {
    return known(this.#families, prefixKey(prefix), () => ({ heads: new HeadRows(), needs: [] }));
  }

  #classOf(name: ClassName): HeadRows {
    return known(this.#classes, name, () => new HeadRows());
  }
}

/** Three letters as a number. Different ones may share it: matching decides, this only spares look-ups of strings. */
const prefixKey = (word: string): number =>
  word.charCodeAt(0) | (word.charCodeAt(1) << 8) | (word.charCodeAt(2) << 16);

const OF_CAPITALS: readonly ClassName[] = ['name', 'capital'];
const OF_KINDS: Readonly<Record<Token['kind'], readonly ClassName[]>> = {
  word: [],
  punctuation: ['marks', 'question'],
  cashtag: [],
  number: ['number'],
  mention: ['mention'],
  hashtag: ['hashtag'],
  url: ['url'],
  emoji: ['emoji'],
};
const classesOf = (token: Token): readonly ClassName[] =>
  token.kind === 'word' && token.isCapitalised ? OF_CAPITALS : OF_KINDS[token.kind];

function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const old = map.get(key);
  if (old !== undefined) return old;
  const made = make();
  map.set(key, made);
  return made;
}
