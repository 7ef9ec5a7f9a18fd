import type { HeadRow } from './head-table';

/**
 * All patterns that can begin with one word. Frequent words begin a hundred of them: the word that comes next decides which
 * are worth a try.
 */
export class HeadRows {
  readonly #rows: HeadRow[] = [];
  /** Made of the rows at the first look-up, so that words which no draft uses cost nothing. */
  #filed: Filed | null = null;

  /** Adds one more; they keep their order. */
  add(row: HeadRow): void {
    this.#rows.push(row);
    this.#filed = null;
  }

  /** Those that may match where this word follows; undefined: the sentence ends. */
  before(second: string | undefined): readonly HeadRow[] {
    this.#filed ??= file(this.#rows);
    const { open, openRows, bySecond } = this.#filed;
    const own = second === undefined ? undefined : bySecond.get(second);
    if (!own) return openRows;
    own.rows ??= [...own.places, ...open].sort((a, b) => a - b).map((place) => this.#rows[place] as HeadRow);
    return own.rows;
  }
}

interface Filed {
  /** Places of the rows whose second token can be anything, or missing; and these rows. */
  readonly open: readonly number[];
  readonly openRows: readonly HeadRow[];
  /** By each word that the second token of some row can be: the places of these rows, and, once asked for, all to be tried. */
  readonly bySecond: ReadonlyMap<string, { readonly places: number[]; rows: readonly HeadRow[] | null }>;
}

function file(rows: readonly HeadRow[]): Filed {
  const open: number[] = [];
  const bySecond = new Map<string, { readonly places: number[]; rows: readonly HeadRow[] | null }>();
  for (const [place, { second }] of rows.entries()) {
    if (!second) open.push(place);
    for (const word of second ?? []) {
      const own = bySecond.get(word);
      if (own) own.places.push(place);
      else bySecond.set(word, { places: [place], rows: null });
    }
  }
  return { open, openRows: open.map((place) => rows[place] as HeadRow), bySecond };
}
