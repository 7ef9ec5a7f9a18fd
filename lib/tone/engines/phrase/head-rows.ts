import type { Language } from '../../../model/language';
import { coloursOf, languageBits } from './colours';
import type { Sequence } from './syntax';

/** One way in which one pattern can begin. */
export interface HeadRow {
  /** The list of patterns that it is of. */
  readonly owner: number;
  readonly pattern: Sequence;
  readonly entry: unknown;
  readonly language: Language | 'both';
  /** What the second token can be, where that is known. */
  readonly second: ReadonlySet<number> | null;
  /** What else the sentence must hold: a number of `Needs`. */
  readonly need: number;
}

/** Numbers a row: the colours of its second word with its languages, its need, its list. */
export const CELLS = 4;

/**
 * All ways to begin, those of one word after the other, as numbers side by side: words of every day begin hundreds of patterns, and
 * these are passed in one run through memory, without following a reference for each.
 */
export class HeadRows {
  readonly rows: readonly HeadRow[];
  readonly cells: Int32Array;
  /** By the number of a beginning: where its rows begin; those of the next one begin where they end. */
  readonly begins: Int32Array;

  /** @param beginnings the rows of each beginning, in the order of its patterns */
  constructor(beginnings: readonly (readonly HeadRow[])[]) {
    this.rows = beginnings.flat();
    this.cells = new Int32Array(this.rows.length * CELLS);
    this.begins = new Int32Array(beginnings.length + 1);
    for (const [number, rows] of beginnings.entries())
      this.begins[number + 1] = (this.begins[number] as number) + rows.length;
    for (const [index, { second, language, need, owner }] of this.rows.entries()) {
      const { low, high } = coloursOf(second);
      this.cells.set([low, high | languageBits(language), need, owner], index * CELLS);
    }
  }
}
