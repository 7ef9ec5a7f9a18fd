import type { Token } from '../../../draft/tokens';
import type { Sequence } from './syntax';

/** Letters by which words with an open ending are filed. */
const PREFIX_KEY = 3;

/**
 * The alternatives of a group, filed by the word that each begins with: a list of two hundred names of people costs one
 * look-up, not two hundred tries.
 */
export class Options {
  readonly all: readonly Sequence[];
  readonly #words = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  /** Those that begin with anything else: a class, a gap, something optional. */
  readonly #others: number[] = [];

  constructor(all: readonly Sequence[]) {
    this.all = all;
    for (const [index, option] of all.entries()) this.#file(option, index);
  }

  #file(option: Sequence, index: number): void {
    const first = option[0];
    if (first?.type !== 'word' || first.optional) this.#others.push(index);
    else if (first.mode !== 'prefix') push(this.#words, first.fold, index);
    else if (first.fold.length >= PREFIX_KEY) push(this.#prefixes, first.fold.slice(0, PREFIX_KEY), index);
    else this.#others.push(index);
  }

  /** The alternatives that may match at this token, in their order; none is given where the text has ended. */
  at(token: Token | undefined): readonly Sequence[] {
    if (!token) return this.#pick(this.#others);
    const words = this.#words.get(token.fold) ?? NONE;
    const prefixes = this.#prefixes.get(token.fold.slice(0, PREFIX_KEY)) ?? NONE;
    const lists = [words, prefixes, this.#others].filter((list) => list.length > 0);
    if (lists.length === 0) return NO_OPTIONS;
    if (lists.length === 1) return this.#pick(lists[0] as number[]);
    return this.#pick(lists.flat().sort((a, b) => a - b));
  }

  #pick(indexes: readonly number[]): readonly Sequence[] {
    return indexes.map((index) => this.all[index] as Sequence);
  }
}

const NONE: readonly number[] = [];
const NO_OPTIONS: readonly Sequence[] = [];

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
