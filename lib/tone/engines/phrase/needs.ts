import { FAMILY_LETTERS } from './families';
import { type Need, needOf } from './need';
import type { Sequence } from './syntax';

/** A pattern that needs nothing in particular: the first number, always met. */
const NONE = 0;
const EVERYWHERE = 0x7fffffff;

/** What the patterns of a table need, each need once: many patterns share one list of people. */
export class Needs {
  readonly #numbers = new Map<string, number>();

  /**
   * The number of what a pattern needs.
   *
   * @param file Told of each need that is new.
   */
  numberOf(pattern: Sequence, file: (need: Need, number: number) => void): number {
    const need = needOf(pattern);
    if (!need) return NONE;
    for (const prefix of need.prefixes) if (prefix.length < FAMILY_LETTERS) return NONE;
    const identity = `${[...need.words].join(' ')}*${[...need.prefixes].join(' ')}`;
    const known = this.#numbers.get(identity);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(identity, number);
    file(need, number);
    return number;
  }

  /** For one draft, by the number of a need: the last token that met it, none yet. */
  unmet(): Int32Array {
    const last = new Int32Array(this.#numbers.size + 1).fill(-1);
    last[NONE] = EVERYWHERE;
    return last;
  }
}
