import type { DraftDocument } from '../../../draft/document';
import { FAMILY_LETTERS, type Family, familyKey } from './families';
import { HeadReader, type Reading, type ReadyClass } from './head-reader';
import { type HeadRow, HeadRows, type NumberedAhead } from './head-rows';
import type { Head } from './heads';
import type { Ahead, Need } from './need';
import { Needs } from './needs';
import type { ClassName } from './syntax';
import { vocabulary, vocabularySize, wordNumber } from './vocabulary';

interface Filing {
  readonly rows: HeadRow[];
  readonly needs: { readonly prefix: string; readonly number: number }[];
}

/** What the ways into one pattern share. */
type OfPattern = Pick<HeadRow, 'owner' | 'pattern' | 'entry' | 'language'>;

/**
 * The words of the patterns of many lists, in one table: a draft is read once for all of them, and each list is told where its
 * own patterns may begin. Most lists are told of no place, and cost nothing.
 */
export class HeadTable {
  /** By the word's number. */
  readonly #words: (Filing | undefined)[] = [];
  readonly #families = new Map<number, Filing>();
  readonly #classes = new Map<ClassName, { readonly rows: HeadRow[]; readonly needs: number[] }>();
  readonly #needs = new Needs();
  /** The ways into one group are followed by the same: one list for all of them. */
  readonly #aheads = new WeakMap<readonly Ahead[], readonly NumberedAhead[]>();
  #owners = 0;
  /** Made of all that was filed at the first draft, and again where patterns were added since. */
  #reader: HeadReader | null = null;
  /** Words that had a number then. */
  #known = 0;
  /** What was read, by draft; forgotten with the draft. */
  #readings = new WeakMap<DraftDocument, Reading>();

  /** A number for one more list of patterns. */
  newOwner(): number {
    this.#owners += 1;
    return this.#owners - 1;
  }

  /** @throws Error when the pattern could begin with anything. */
  add(source: string, { first, second, opens, ahead }: Head, pattern: OfPattern): void {
    this.#reader = null;
    const row: HeadRow = { ...pattern, second, opens, ahead: this.#numbered(ahead) };
    if (first.type === 'class') this.#classOf(first.name).rows.push(row);
    else if (first.type === 'word' && first.mode !== 'prefix') this.#wordOf(first.number).rows.push(row);
    else if (first.type === 'word' && first.fold.length >= FAMILY_LETTERS)
      this.#familyOf(first.fold).rows.push(row);
    else
      throw new Error(`pattern “${source}”: must begin with a word of ${FAMILY_LETTERS} letters or a class`);
  }

  #numbered(ahead: readonly Ahead[]): readonly NumberedAhead[] {
    return known(this.#aheads, ahead, () =>
      ahead.map(({ need, reach }) => ({ need: this.#numberOf(need), reach })),
    );
  }

  /** The number by which rows name what must follow. */
  #numberOf(need: Need): number {
    return this.#needs.numberOf(need, ({ words, prefixes, classes }, number) => {
      for (const word of words) this.#wordOf(wordNumber(word)).needs.push({ prefix: word, number });
      for (const prefix of prefixes) this.#familyOf(prefix).needs.push({ prefix, number });
      for (const name of classes) this.#classOf(name).needs.push(number);
    });
  }

  /** A draft as all lists read it. */
  read(document: DraftDocument): Reading {
    if (!this.#reader || this.#known !== vocabularySize()) {
      this.#reader = this.#makeReader();
      this.#known = vocabularySize();
      this.#readings = new WeakMap();
    }
    const before = this.#readings.get(document);
    if (before) return before;
    const reading = this.#reader.read(document);
    this.#readings.set(document, reading);
    return reading;
  }

  /** Beginnings are numbered: the words by their own numbers, then the families, then the classes. */
  #makeReader(): HeadReader {
    const beginnings = Array.from(
      { length: vocabularySize() + 1 },
      (_, word): readonly HeadRow[] => this.#words[word]?.rows ?? [],
    );
    const families = new Map<number, Family>();
    for (const [key, { rows, needs }] of this.#families)
      families.set(key, { number: beginnings.push(rows) - 1, needs });
    const classes = new Map<ClassName, ReadyClass>();
    for (const [name, { rows, needs }] of this.#classes)
      classes.set(name, { number: beginnings.push(rows) - 1, needs });
    return new HeadReader({
      rows: new HeadRows(beginnings),
      families,
      classes,
      familiesOfWords: this.#familiesOfWords(families),
      needsOfWords: this.#needsOfWords(),
      unmet: () => this.#needs.unmet(),
    });
  }

  /** By each word's number, the family that it is of. */
  #familiesOfWords(families: ReadonlyMap<number, Family>): readonly (Family | undefined)[] {
    const own: (Family | undefined)[] = [undefined];
    for (const [word, number] of vocabulary())
      own[number] = word.length < FAMILY_LETTERS ? undefined : families.get(familyKey(word));
    return own;
  }

  /** By each word's number, all that it satisfies, as a word and by its beginning. */
  #needsOfWords(): readonly (readonly number[])[] {
    const needs: (readonly number[])[] = [[]];
    for (const [word, number] of vocabulary()) {
      const own = this.#words[number]?.needs ?? [];
      const family = this.#families.get(familyKey(word))?.needs ?? [];
      needs[number] = [...own, ...family.filter(({ prefix }) => word.startsWith(prefix))].map(
        (one) => one.number,
      );
    }
    return needs;
  }

  #wordOf(word: number): Filing {
    const filing = this.#words[word] ?? { rows: [], needs: [] };
    this.#words[word] = filing;
    return filing;
  }

  #classOf(name: ClassName): { readonly rows: HeadRow[]; readonly needs: number[] } {
    return known(this.#classes, name, () => ({ rows: [], needs: [] }));
  }

  #familyOf(prefix: string): Filing {
    return known(this.#families, familyKey(prefix), () => ({ rows: [], needs: [] }));
  }
}

interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function known<K, V>(map: Store<K, V>, key: K, make: () => V): V {
  const old = map.get(key);
  if (old !== undefined) return old;
  const made = make();
  map.set(key, made);
  return made;
}
