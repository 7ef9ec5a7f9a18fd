import type { Language } from '../../../model/language';
import { coloursOf, placeBits } from './colours';
import { NO_NEED } from './needs';
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
  /** Only at the beginning of a sentence. */
  readonly opens: boolean;
  /** What else must follow, two things at most. */
  readonly ahead: readonly NumberedAhead[];
}

/** A number of `Needs`, and how many tokens behind the first it stands at most. */
export interface NumberedAhead {
  readonly need: number;
  readonly reach: number;
}

/**
 * Numbers a row: the colours of its second word with the places where it may begin, its list, its two needs and how near those must
 * be.
 */
export const CELLS = 7;
const NOTHING_AHEAD: NumberedAhead = { need: NO_NEED, reach: 0 };

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
    for (const [index, { second, language, opens, ahead, owner }] of this.rows.entries()) {
      const { low, high } = coloursOf(second);
      const [one = NOTHING_AHEAD, other = NOTHING_AHEAD] = ahead;
      const place = high | placeBits(language, opens);
      this.cells.set([low, place, owner, one.need, one.reach, other.need, other.reach], index * CELLS);
    }
  }
}
