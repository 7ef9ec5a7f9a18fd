import type { Token } from '../../../draft/tokens';
import { FAMILY_LETTERS, familyKey } from './families';
import type { Sequence } from './syntax';
import { UNKNOWN } from './vocabulary';

/** Alternatives that begin alike, by their places in the list; and, once asked for, all that may match there. */
interface File {
  readonly indexes: number[];
  ready: readonly Sequence[] | null;
}

/**
 * The alternatives of a group, filed by the word that each begins with: a list of two hundred names of people costs one
 * look-up, not two hundred tries.
 */
export class Options {
  readonly all: readonly Sequence[];
  readonly #words = new Map<number, File>();
  readonly #prefixes = new Map<number, File>();
  /** Those that begin with anything else: a class, a gap, something optional. */
  readonly #others: number[] = [];
  #otherOptions: readonly Sequence[] | null = null;

  constructor(all: readonly Sequence[]) {
    this.all = all;
    for (const [index, option] of all.entries()) this.#file(option, index);
  }

  #file(option: Sequence, index: number): void {
    const first = option[0];
    if (first?.type !== 'word' || first.optional) this.#others.push(index);
    else if (first.mode !== 'prefix') put(this.#words, first.number, index);
    else if (first.fold.length >= FAMILY_LETTERS) put(this.#prefixes, familyKey(first.fold), index);
    else this.#others.push(index);
  }

  /** The alternatives that may match at this token, in their order. `word`: its number in the vocabulary. */
  at(word: number, { fold }: Token): readonly Sequence[] {
    const own = word === UNKNOWN ? undefined : this.#words.get(word);
    if (own?.ready) return own.ready;
    const prefixed = this.#prefixes.size > 0 ? this.#prefixes.get(familyKey(fold)) : undefined;
    if (own) {
      own.ready = this.#inOrder([...own.indexes, ...(prefixed?.indexes ?? [])]);
      return own.ready;
    }
    if (!prefixed) return this.atEnd();
    prefixed.ready ??= this.#inOrder(prefixed.indexes);
    return prefixed.ready;
  }

  /** Those that may match where the sentence has ended. */
  atEnd(): readonly Sequence[] {
    this.#otherOptions ??= this.#inOrder([]);
    return this.#otherOptions;
  }

  /** These alternatives and those that can begin with anything. */
  #inOrder(indexes: readonly number[]): readonly Sequence[] {
    return [...indexes, ...this.#others].sort((a, b) => a - b).map((index) => this.all[index] as Sequence);
  }
}

function put(map: Map<number, File>, key: number, index: number): void {
  const file = map.get(key);
  if (file) file.indexes.push(index);
  else map.set(key, { indexes: [index], ready: null });
}
