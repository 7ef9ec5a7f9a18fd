import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import type { Token } from '../../../draft/tokens';
import { highOf, lowOf, sentenceBits } from './colours';
import { FAMILY_LETTERS, type Family, familyKey } from './families';
import { CELLS, type HeadRow, type HeadRows } from './head-rows';
import type { ClassName } from './syntax';
import { UNKNOWN, wordsOf } from './vocabulary';

/** A draft as all lists of patterns read it. */
export interface Reading {
  /** The number of each token's word. */
  readonly words: Int32Array;
  /** By list, where its patterns may begin, in reading order: the index of a token and the number of a row, in turn. */
  readonly places: readonly (readonly number[] | undefined)[];
  readonly rows: readonly HeadRow[];
}

/** A table of patterns made ready for drafts. */
export interface ReadyTable {
  readonly rows: HeadRows;
  /** By the key of the letters that words begin with. */
  readonly families: ReadonlyMap<number, Family>;
  /** The numbers of their rows. */
  readonly classes: ReadonlyMap<ClassName, number>;
  readonly needsOfWords: readonly (readonly number[])[];
  /** For a draft: by the number of a need, the last token that met it. */
  readonly unmet: () => Int32Array;
}

/** Reads drafts for all lists of patterns at once, a sentence at a time. */
export class HeadReader {
  readonly #table: ReadyTable;
  /** Of a kind of token, the numbers of the rows that can begin with it. */
  readonly #ofKinds: Readonly<Record<string, readonly number[]>>;
  readonly #ofCapitals: readonly number[];

  constructor(table: ReadyTable) {
    this.#table = table;
    const numbers = (names: readonly ClassName[]): readonly number[] =>
      names.flatMap((name) => table.classes.get(name) ?? []);
    this.#ofCapitals = numbers(OF_CAPITALS);
    this.#ofKinds = Object.fromEntries(
      Object.entries(OF_KINDS).map(([kind, names]) => [kind, numbers(names)]),
    );
  }

  read({ tokens, sentences }: DraftDocument): Reading {
    const words = wordsOf(tokens);
    const families: (Family | undefined)[] = tokens.map(({ fold }) =>
      fold.length < FAMILY_LETTERS ? undefined : this.#table.families.get(familyKey(fold)),
    );
    const last = this.#table.unmet();
    const places: number[][] = [];
    for (const sentence of sentences) {
      this.#meet(tokens, words, families, sentence, last);
      this.#findPlaces(tokens, words, families, sentence, last, places);
    }
    return { words, places, rows: this.#table.rows.rows };
  }

  /** What the words of a sentence satisfy. */
  #meet(
    tokens: readonly Token[],
    words: Int32Array,
    families: readonly (Family | undefined)[],
    { from, to }: Sentence,
    last: Int32Array,
  ): void {
    for (let at = from; at < to; at += 1) {
      const word = words[at] as number;
      if (word !== UNKNOWN) {
        const needs = this.#table.needsOfWords[word] as readonly number[];
        for (let index = 0; index < needs.length; index += 1) last[needs[index] as number] = at;
      } else {
        for (const { prefix, number } of families[at]?.needs ?? NOTHING)
          if ((tokens[at] as Token).fold.startsWith(prefix)) last[number] = at;
      }
    }
  }

  /** Where patterns may begin whose second word fits and whose needs are met. */
  #findPlaces(
    tokens: readonly Token[],
    words: Int32Array,
    families: readonly (Family | undefined)[],
    { from, to, language }: Sentence,
    last: Int32Array,
    places: number[][],
  ): void {
    const ofLanguage = sentenceBits(language);
    for (let at = from; at < to; at += 1) {
      const next = at + 1 < to ? (words[at + 1] as number) : UNKNOWN;
      const low = lowOf(next);
      const high = highOf(next);
      const word = words[at] as number;
      if (word !== UNKNOWN) this.#put(places, last, at, word, low, high, ofLanguage);
      const token = tokens[at] as Token;
      const family = families[at];
      if (family && token.kind === 'word') this.#put(places, last, at, family.number, low, high, ofLanguage);
      const isCapital = token.kind === 'word' && token.isCapitalised;
      const classes = isCapital ? this.#ofCapitals : (this.#ofKinds[token.kind] ?? NO_ROWS);
      for (let index = 0; index < classes.length; index += 1)
        this.#put(places, last, at, classes[index] as number, low, high, ofLanguage);
    }
  }

  #put(
    places: number[][],
    last: Int32Array,
    at: number,
    beginning: number,
    low: number,
    high: number,
    ofLanguage: number,
  ): void {
    const { cells, begins } = this.#table.rows;
    const end = begins[beginning + 1] as number;
    for (let row = begins[beginning] as number; row < end; row += 1) {
      const cell = row * CELLS;
      const rowHigh = cells[cell + 1] as number;
      if ((rowHigh & ofLanguage) === 0) continue;
      if ((((cells[cell] as number) & low) | (rowHigh & high)) === 0) continue;
      if ((last[cells[cell + 2] as number] as number) <= at) continue;
      const owner = cells[cell + 3] as number;
      const own = places[owner];
      if (own) own.push(at, row);
      else places[owner] = [at, row];
    }
  }
}

const NOTHING: Family['needs'] = [];
const NO_ROWS: readonly number[] = [];
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
