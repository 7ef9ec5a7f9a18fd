import type { DetectedLanguage } from '../../../model/language';
import type { HeadRow } from './head-table';

/** Patterns to be tried, in their order, and beside them what each needs: most are told by that alone not to match. */
export interface Candidates {
  readonly needs: readonly number[];
  readonly rows: readonly HeadRow[];
}

/**
 * All patterns that can begin with one word. Frequent words begin a hundred of them: the word that comes next and the language
 * of the sentence decide which are worth a try.
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
  before(second: string | undefined, language: DetectedLanguage): Candidates {
    this.#filed ??= file(this.#rows);
    const { open, bySecond } = this.#filed;
    const own = (second !== undefined && bySecond?.get(second)) || open;
    const known = own[language];
    if (known) return known;
    const places = own === open ? own.places : [...own.places, ...open.places].sort((a, b) => a - b);
    const made = candidates(this.#rows, places, language);
    own[language] = made;
    return made;
  }
}

/** Places of rows that can be followed alike; and by the sentence's language, once asked for, those to be tried. */
interface File extends Partial<Record<DetectedLanguage, Candidates>> {
  readonly places: number[];
}

interface Filed {
  /** Rows whose second token can be anything, or missing. */
  readonly open: File;
  /** The others by each word that their second token can be; null where there are none. */
  readonly bySecond: ReadonlyMap<string, File> | null;
}

function file(rows: readonly HeadRow[]): Filed {
  const open: File = { places: [] };
  const bySecond = new Map<string, File>();
  for (const [place, { second }] of rows.entries()) {
    if (!second) open.places.push(place);
    for (const word of second ?? []) {
      const own = bySecond.get(word);
      if (own) own.places.push(place);
      else bySecond.set(word, { places: [place] });
    }
  }
  return { open, bySecond: bySecond.size > 0 ? bySecond : null };
}

/** A sentence whose language cannot be told is read with the rules of both. */
function candidates(
  rows: readonly HeadRow[],
  places: readonly number[],
  language: DetectedLanguage,
): Candidates {
  const own = places
    .map((place) => rows[place] as HeadRow)
    .filter((row) => row.language === 'both' || language === 'unknown' || row.language === language);
  return { needs: own.map(({ need }) => need), rows: own };
}
