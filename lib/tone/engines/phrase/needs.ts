import type { Need } from './need';

/** The number of no need in particular, always met. */
export const NO_NEED = 0;
/** Ahead of every token, and too far ahead of all. Both leave room for a reach to be added. */
const HERE = -1;
const NOWHERE = 0x3fffffff;

/** What the patterns of a table need, each need once: many patterns share one list of people. */
export class Needs {
  readonly #numbers = new Map<string, number>();
  /** Groups that are shared ask again with the same object. */
  readonly #known = new WeakMap<Need, number>();

  /**
   * The number of a need.
   *
   * @param file Told of each need that is new.
   */
  numberOf(need: Need, file: (need: Need, number: number) => void): number {
    const known = this.#known.get(need);
    if (known !== undefined) return known;
    const identity = `${[...need.words].join(' ')}*${[...need.prefixes].join(' ')}*${[...need.classes].join(' ')}`;
    const number = this.#numbers.get(identity) ?? this.#numbers.size + 1;
    this.#known.set(need, number);
    if (number > this.#numbers.size) {
      this.#numbers.set(identity, number);
      file(need, number);
    }
    return number;
  }

  /** For one draft that is read from its end, by the number of a need: the next token that meets it, none yet. */
  unmet(): Int32Array {
    const next = new Int32Array(this.#numbers.size + 1).fill(NOWHERE);
    next[NO_NEED] = HERE;
    return next;
  }
}
