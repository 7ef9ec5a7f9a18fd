import type { Token } from '../../../draft/tokens';
import type { Sequence } from './syntax';

/** Letters by which words with an open ending are filed. */
const PREFIX_KEY = 3;

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
  readonly #words = new Map<string, File>();
  readonly #prefixes = new Map<string, File>();
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
    else if (first.mode !== 'prefix') put(this.#words, first.fold, index);
    else if (first.fold.length >= PREFIX_KEY) put(this.#prefixes, first.fold.slice(0, PREFIX_KEY), index);
    else this.#others.push(index);
  }

  /** The alternatives that may match at this token, in their order; none is given where the text has ended. */
  at(token: Token | undefined): readonly Sequence[] {
    if (token) {
      const own = this.#words.get(token.fold);
      if (own?.ready) return own.ready;
      const prefixed =
        this.#prefixes.size > 0 ? this.#prefixes.get(token.fold.slice(0, PREFIX_KEY)) : undefined;
      if (own) {
        own.ready = this.#inOrder([...own.indexes, ...(prefixed?.indexes ?? [])]);
        return own.ready;
      }
      if (prefixed) {
        prefixed.ready ??= this.#inOrder(prefixed.indexes);
        return prefixed.ready;
      }
    }
    this.#otherOptions ??= this.#inOrder([]);
    return this.#otherOptions;
  }

  /** These alternatives and those that can begin with anything. */
  #inOrder(indexes: readonly number[]): readonly Sequence[] {
    return [...indexes, ...this.#others].sort((a, b) => a - b).map((index) => this.all[index] as Sequence);
  }
}

function put(map: Map<string, File>, key: string, index: number): void {
  const file = map.get(key);
  if (file) file.indexes.push(index);
  else map.set(key, { indexes: [index], ready: null });
}
