import type { Sentence } from '../../../draft/sentences';
import type { Token } from '../../../draft/tokens';
import type { Need } from './needs';

/** Letters by which beginnings of words are filed. */
const PREFIX_KEY = 3;

/** A pattern that needs nothing in particular. */
export const NO_NEED = -1;

/**
 * What the patterns of a table need, each need once: many patterns share one list of people. For one sentence at a time it
 * knows the last place of each need.
 */
export class NeedTable {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<string, number[]>();
  readonly #prefixes = new Map<string, { readonly prefix: string; readonly number: number }[]>();
  #last = new Int32Array(0);

  /** The number of a need; `NO_NEED` where it could not be looked up. */
  add(need: Need | null): number {
    if (!need) return NO_NEED;
    const { words, prefixes } = need;
    for (const prefix of prefixes) if (prefix.length < PREFIX_KEY) return NO_NEED;
    const identity = `${[...words].join(' ')}*${[...prefixes].join(' ')}`;
    const known = this.#numbers.get(identity);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(identity, number);
    for (const word of words) push(this.#words, word, number);
    for (const prefix of prefixes) push(this.#prefixes, prefix.slice(0, PREFIX_KEY), { prefix, number });
    return number;
  }

  /** Forgets the draft before. */
  reset(): void {
    if (this.#last.length === this.#numbers.size) this.#last.fill(-1);
    else this.#last = new Int32Array(this.#numbers.size).fill(-1);
  }

  /** Notes what the words of a sentence satisfy. Sentences come in order. */
  read(tokens: readonly Token[], { from, to }: Sentence): void {
    for (let at = from; at < to; at += 1) {
      const { fold } = tokens[at] as Token;
      for (const number of this.#words.get(fold) ?? NONE) this.#last[number] = at;
      const prefixes = fold.length < PREFIX_KEY ? undefined : this.#prefixes.get(fold.slice(0, PREFIX_KEY));
      for (const { prefix, number } of prefixes ?? NONE) {
        if (fold.startsWith(prefix)) this.#last[number] = at;
      }
    }
  }

  /** Whether the sentence read last satisfies a need behind a token. */
  isMetAfter(number: number, at: number): boolean {
    return number === NO_NEED || (this.#last[number] as number) > at;
  }
}

const NONE: readonly never[] = [];

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
