import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import type { Token } from '../../../draft/tokens';
import { bitsOfPlace, highOf, lowOf } from './colours';
import { FAMILY_LETTERS, type Family, familyKey } from './families';
import { CELLS, type HeadRow, type HeadRows } from './head-rows';
import type { ClassName } from './syntax';
import { UNKNOWN, wordsOf } from './vocabulary';

/** A draft as all lists of patterns read it. */
export interface Reading {
  /** The number of each token's word. */
  readonly words: Int32Array;
  /** By list, where its patterns may begin, the last place first: the index of a token and the number of a row, in turn. */
  readonly places: readonly (readonly number[] | undefined)[];
  readonly rows: readonly HeadRow[];
}

/** The number of the rows that can begin with a class of tokens, and the needs that these tokens meet. */
export interface ReadyClass {
  readonly number: number;
  readonly needs: readonly number[];
}

/** A table of patterns made ready for drafts. */
export interface ReadyTable {
  readonly rows: HeadRows;
  /** By the key of the letters that words begin with. */
  readonly families: ReadonlyMap<number, Family>;
  /** By the number of a word. */
  readonly familiesOfWords: readonly (Family | undefined)[];
  readonly classes: ReadonlyMap<ClassName, ReadyClass>;
  readonly needsOfWords: readonly (readonly number[])[];
  /** For a draft: by the number of a need, the next token that meets it. */
  readonly unmet: () => Int32Array;
}

/** What is known of a draft while it is read. */
interface Scan {
  readonly tokens: readonly Token[];
  readonly words: Int32Array;
  /** By the number of a need, the nearest token behind this place that meets it. */
  readonly next: Int32Array;
  readonly places: number[][];
}

/**
 * Reads drafts for all lists of patterns at once. From the end to the beginning: what must follow a word, and how near, is then
 * known when the word is reached.
 */
export class HeadReader {
  readonly #table: ReadyTable;
  readonly #capitals: readonly ReadyClass[];
  readonly #marks: readonly ReadyClass[];
  readonly #questions: readonly ReadyClass[];
  readonly #kinds: Readonly<Partial<Record<Token['kind'], readonly ReadyClass[]>>>;

  constructor(table: ReadyTable) {
    this.#table = table;
    const classes = (...names: readonly ClassName[]): readonly ReadyClass[] =>
      names.flatMap((name) => table.classes.get(name) ?? []);
    this.#capitals = classes('name', 'capital');
    this.#marks = classes('marks');
    this.#questions = classes('marks', 'question');
    this.#kinds = {
      number: classes('number'),
      mention: classes('mention'),
      hashtag: classes('hashtag'),
      url: classes('url'),
      emoji: classes('emoji'),
    };
  }

  read({ tokens, sentences }: DraftDocument): Reading {
    const scan: Scan = { tokens, words: wordsOf(tokens), next: this.#table.unmet(), places: [] };
    for (let index = sentences.length - 1; index >= 0; index -= 1)
      this.#readSentence(scan, sentences[index] as Sentence);
    return { words: scan.words, places: scan.places, rows: this.#table.rows.rows };
  }

  #readSentence(scan: Scan, { from, to, language }: Sentence): void {
    const { tokens, words } = scan;
    const firstSaid = firstSaidOf(tokens, from, to);
    const opening = bitsOfPlace(language, true);
    const within = bitsOfPlace(language, false);
    let low = lowOf(UNKNOWN);
    let high = highOf(UNKNOWN);
    for (let at = to - 1; at >= from; at -= 1) {
      const token = tokens[at] as Token;
      const word = words[at] as number;
      const place = at <= firstSaid ? opening : within;
      const family = this.#familyOf(word, token);
      const classes = this.#classesOf(token);
      // Rows of one place are in the order of their patterns when read from the end.
      for (let index = classes.length - 1; index >= 0; index -= 1)
        this.#put(scan, at, (classes[index] as ReadyClass).number, low, high, place);
      if (family && token.kind === 'word') this.#put(scan, at, family.number, low, high, place);
      if (word !== UNKNOWN) this.#put(scan, at, word, low, high, place);
      this.#meet(scan.next, at, token, word, family, classes);
      low = lowOf(word);
      high = highOf(word);
    }
  }

  /** Notes where a pattern may begin: its second word fits, and what must follow stands near enough. */
  #put(
    { next, places }: Scan,
    at: number,
    beginning: number,
    low: number,
    high: number,
    place: number,
  ): void {
    const { cells, begins } = this.#table.rows;
    const first = begins[beginning] as number;
    for (let row = (begins[beginning + 1] as number) - 1; row >= first; row -= 1) {
      const cell = row * CELLS;
      const rowHigh = cells[cell + 1] as number;
      if ((rowHigh & place) === 0) continue;
      if ((((cells[cell] as number) & low) | (rowHigh & high)) === 0) continue;
      if ((next[cells[cell + 3] as number] as number) > at + (cells[cell + 4] as number)) continue;
      if ((next[cells[cell + 5] as number] as number) > at + (cells[cell + 6] as number)) continue;
      const owner = cells[cell + 2] as number;
      const own = places[owner];
      if (own) own.push(at, row);
      else places[owner] = [at, row];
    }
  }

  /** Notes what a token satisfies for all that stands before it. */
  #meet(
    next: Int32Array,
    at: number,
    { fold }: Token,
    word: number,
    family: Family | undefined,
    classes: readonly ReadyClass[],
  ): void {
    if (word !== UNKNOWN) meetAll(next, at, this.#table.needsOfWords[word] as readonly number[]);
    else if (family)
      for (const { prefix, number } of family.needs) if (fold.startsWith(prefix)) next[number] = at;
    for (let index = 0; index < classes.length; index += 1)
      meetAll(next, at, (classes[index] as ReadyClass).needs);
  }

  #familyOf(word: number, { fold }: Token): Family | undefined {
    if (word !== UNKNOWN) return this.#table.familiesOfWords[word];
    return fold.length < FAMILY_LETTERS ? undefined : this.#table.families.get(familyKey(fold));
  }

  /** The classes that a token may be of; matching decides. */
  #classesOf({ kind, isCapitalised, text }: Token): readonly ReadyClass[] {
    if (kind === 'word') return isCapitalised ? this.#capitals : NONE;
    if (kind !== 'punctuation') return this.#kinds[kind] ?? NONE;
    if (!'!?.…'.includes(text.charAt(0))) return NONE;
    return text.includes('?') ? this.#questions : this.#marks;
  }
}

const NONE: readonly ReadyClass[] = [];

function meetAll(next: Int32Array, at: number, needs: readonly number[]): void {
  for (let index = 0; index < needs.length; index += 1) next[needs[index] as number] = at;
}

/** The first word or number of a sentence: it opens it, and so do the marks before it. */
function firstSaidOf(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') at += 1;
  return at;
}
