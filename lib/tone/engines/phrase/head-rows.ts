import type { HeadRow } from './head-table';

/**
 * All patterns that can begin with one word. Frequent words begin a hundred of them: the word that comes next decides which
 * are worth a try.
 */
export class HeadRows {
  readonly #rows: HeadRow[] = [];
  /** All that is made of the rows at the first look-up, so that words which no draft uses cost nothing. */
  #filed: Filed | null = null;

  /** Adds one more; they keep their order. */
  add(row: HeadRow): void {
    this.#rows.push(row);
    this.#filed = null;
  }

  /** Those that may match where this word follows; undefined: the sentence ends. */
  before(second: string | undefined): readonly HeadRow[] {
    this.#filed ??= file(this.#rows);
    const { open, seconds, known } = this.#filed;
    if (second === undefined || !seconds.has(second)) return open;
    let rows = known.get(second);
    if (!rows) {
      rows = this.#rows.filter((row) => !row.second || row.second.has(second));
      known.set(second, rows);
    }
    return rows;
  }
}

interface Filed {
  /** Rows whose second token can be anything, or missing. */
  readonly open: readonly HeadRow[];
  /** Every word that the second token of some row can be. */
  readonly seconds: ReadonlySet<string>;
  /** Rows by second word, as far as drafts have asked; never more than `seconds`. */
  readonly known: Map<string, readonly HeadRow[]>;
}

function file(rows: readonly HeadRow[]): Filed {
  const seconds = new Set<string>();
  for (const row of rows) for (const word of row.second ?? []) seconds.add(word);
  return { open: rows.filter((row) => !row.second), seconds, known: new Map() };
}
