import { type Need, needOf } from './need';
import type { Sequence } from './syntax';

/** A pattern that needs nothing in particular. */
const NONE = -1;

/**
 * What the patterns of a table need, each need once: many patterns share one list of people. While a draft is read, it knows
 * the last place where each need was met.
 */
export class Needs {
  readonly #numbers = new Map<string, number>();
  #last = new Int32Array(0);

  /**
   * The number of what a pattern needs.
   *
   * @param shortest Beginnings of words shorter than this are not looked up: such a pattern is tried everywhere.
   * @param file Told of each need that is new.
   */
  numberOf(pattern: Sequence, shortest: number, file: (need: Need, number: number) => void): number {
    const need = needOf(pattern);
    if (!need) return NONE;
    for (const prefix of need.prefixes) if (prefix.length < shortest) return NONE;
    const identity = `${[...need.words].join(' ')}*${[...need.prefixes].join(' ')}`;
    const known = this.#numbers.get(identity);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(identity, number);
    file(need, number);
    return number;
  }

  /** Begins another draft. */
  forget(): void {
    if (this.#last.length === this.#numbers.size) this.#last.fill(-1);
    else this.#last = new Int32Array(this.#numbers.size).fill(-1);
  }

  /** A token satisfies a need. Tokens come in order. */
  meet(number: number, at: number): void {
    this.#last[number] = at;
  }

  /** Whether a need was met behind a token. */
  isMetAfter(number: number, at: number): boolean {
    return number === NONE || (this.#last[number] as number) > at;
  }
}
