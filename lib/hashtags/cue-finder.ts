import { START, startsOf } from './cue-starts';
import { cuesIn } from './cues';

/** A cue that was found: where it begins, and its words. */
export interface FoundCue {
  readonly start: number;
  readonly text: string;
}

/**
 * Many lists of cues, looked up by the first letters of a draft's words: a list is tried only at the words that one of its cues
 * can begin with, which is a hundredth of what reading the draft once for each list costs.
 */
export class CueFinder {
  readonly #lists: readonly RegExp[];
  /** By the first letters of their cues, packed in a number. */
  #filed: ReadonlyMap<number, readonly RegExp[]> | null = null;
  /** The same expressions, tried at one place only. */
  readonly #sticky = new Map<RegExp, RegExp>();

  /** @param lists as `cues` makes them */
  constructor(lists: readonly RegExp[]) {
    this.#lists = lists;
  }

  /** The cues in the words of a draft, as `foldedWords` gives them. */
  read(words: string): CuesOf {
    this.#filed ??= filed(this.#lists);
    const starts = new Map<RegExp, number[]>();
    for (let at = words.indexOf(' ') + 1; at > 0; at = words.indexOf(' ', at) + 1) {
      let letters = 0;
      for (let next = at; ; next += 1) {
        for (const list of this.#filed.get(letters) ?? NONE) {
          const own = starts.get(list);
          if (!own) starts.set(list, [at]);
          else if (own.at(-1) !== at) own.push(at);
        }
        if (next === at + START || next === words.length) break;
        letters = packed(letters, words.charCodeAt(next));
      }
    }
    return (list) => this.#matches(words, list, starts.get(list) ?? NONE);
  }

  /** What the whole expression would find: from left to right, none within another. */
  #matches(words: string, list: RegExp, starts: readonly number[]): FoundCue[] {
    const found: FoundCue[] = [];
    if (starts.length === 0) return found;
    const sticky = this.#stickyOf(list);
    let end = 0;
    for (const start of starts) {
      if (start < end) continue;
      sticky.lastIndex = start;
      const text = sticky.exec(words)?.[0];
      if (text === undefined) continue;
      found.push({ start, text });
      end = start + text.length;
    }
    return found;
  }

  #stickyOf(list: RegExp): RegExp {
    let sticky = this.#sticky.get(list);
    if (!sticky) {
      sticky = new RegExp(list.source, 'y');
      this.#sticky.set(list, sticky);
    }
    return sticky;
  }
}

/** Gives the cues of one list that the draft holds, in order. */
export type CuesOf = (list: RegExp) => readonly FoundCue[];

const NONE: readonly never[] = [];

/** One more letter of seven bits, as all letters of cues are: no string is cut for a look-up. */
const packed = (letters: number, code: number): number => (letters << 7) | (code & 0x7f);

function filed(lists: readonly RegExp[]): Map<number, RegExp[]> {
  const byStart = new Map<number, Set<RegExp>>();
  for (const list of lists) {
    for (const beginning of startsOf(cuesIn(list))) {
      const start = Array.from(beginning, (letter) => letter.charCodeAt(0)).reduce(packed, 0);
      const own = byStart.get(start);
      if (own) own.add(list);
      else byStart.set(start, new Set([list]));
    }
  }
  return new Map([...byStart].map(([start, own]) => [start, [...own]]));
}
