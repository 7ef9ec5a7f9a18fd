import { entities } from '../draft/entities';
import { graphemes } from '../draft/graphemes';
import { LIMITS, weigh } from '../draft/length';
import type { Range } from '../model/range';

/** How the parts of a thread say where they stand: `1/3` after the text, or not at all. */
export type Numbering = 'fraction' | 'none';

export interface ThreadOptions {
  /** Weighted characters that each part may have, its number included. Default 280. */
  readonly limit?: number;
  /** Default `fraction`. */
  readonly numbering?: Numbering;
}

/** One post of a thread. */
export interface ThreadPart {
  /** Ready to be posted: the words of `range`, trimmed, and the number. */
  readonly text: string;
  /** The part's own words in the draft. */
  readonly range: Range;
}

/** Room for ` 99/99`: nobody reads longer threads. */
const NUMBER_ROOM = 6;

/** Where a person would cut, best first: after a paragraph, a line, a sentence, a clause, a word. */
const CUTS: readonly RegExp[] = [
  /\n[ \t\u00a0]{0,9}\n/gu,
  /\n/gu,
  /(?<=[.!?…][»”")\]]{0,2})[ \u00a0]+/gu,
  /(?:[;:,]| [—–-]) (?=\S)/gu,
  /[ \t]+/gu,
];
/** A cut before this share of the room would leave a stub: the next finer cut is better. */
const LEAST_FILLED = [0.25, 0.3, 0.35, 0.5, 0] as const;

/**
 * Splits a draft into posts where a person would, each within the limit with room for its number. Links, @names, tags,
 * $tags and graphemes stay whole, and no word is lost: the parts' ranges are in order and only white space lies between
 * them. A draft that fits is one part without number. A link or word that is longer than a post is cut between graphemes.
 *
 * @throws RangeError when the limit leaves no room beside the number.
 */
export function splitThread(text: string, options: ThreadOptions = {}): ThreadPart[] {
  const limit = options.limit ?? LIMITS.standard;
  const whole = trimmed(text, { start: 0, end: text.length });
  if (whole.start === whole.end) return [];
  if (fits(text, whole, limit)) return [{ text: text.slice(whole.start, whole.end), range: whole }];

  const numbered = (options.numbering ?? 'fraction') === 'fraction';
  const room = numbered ? limit - NUMBER_ROOM : limit;
  if (room < 1) throw new RangeError(`no room for words in ${limit} characters`);

  const ranges = pieces(text, whole, room);
  return ranges.map((range, index) => ({
    range,
    text: `${text.slice(range.start, range.end)}${numbered ? ` ${index + 1}/${ranges.length}` : ''}`,
  }));
}

function pieces(text: string, whole: Range, room: number): Range[] {
  const unbroken = Object.values(entities(text)).flat() as Range[];
  const ranges: Range[] = [];
  let start = whole.start;
  while (start < whole.end) {
    const rest = { start, end: whole.end };
    const most = longest(text, rest, room, unbroken);
    const end = most === whole.end ? most : cutIn(text, { start, end: most }, unbroken);
    const part = trimmed(text, { start, end });
    if (part.end > part.start) ranges.push(part);
    start = end;
  }
  return ranges;
}

/** Where a person would cut the words that fit. */
function cutIn(text: string, fitting: Range, unbroken: readonly Range[]): number {
  const { start: from, end: most } = fitting;
  const window = text.slice(from, most + 2);
  const mayCut = (at: number): boolean =>
    at > from && at <= most && !unbroken.some(({ start, end }) => start < at && at < end);

  for (const [grade, cut] of CUTS.entries()) {
    const least = from + (most - from) * (LEAST_FILLED[grade] ?? 0);
    const places = [...window.matchAll(cut)]
      .map((match) => from + match.index + match[0].trimEnd().length)
      .filter((at) => at >= least && mayCut(at));
    const last = places.at(-1);
    if (last !== undefined) return last;
  }
  const before = unbroken.find(({ start, end }) => start < most && most < end);
  return before && before.start > from ? before.start : most;
}

/** How many times the room is looked at first, and then: short looks keep long drafts quick. */
const LOOKS = [4, 60, Number.POSITIVE_INFINITY] as const;

/** The furthest end, between graphemes, at which the part still fits. */
function longest(text: string, rest: Range, room: number, unbroken: readonly Range[]): number {
  for (const look of LOOKS) {
    const sight = Math.min(rest.end, rest.start + room * look);
    if (sight < rest.end && unbroken.some(({ start, end }) => start < sight && sight < end)) continue;
    const { overflow } = weigh(text.slice(rest.start, sight), { limit: room });
    if (overflow && overflow.start > 0) return rest.start + overflow.start;
    if (overflow) break;
    if (sight === rest.end) return rest.end;
  }
  // One grapheme or link that is wider than the room: it goes out whole rather than never.
  const first = graphemes(text.slice(rest.start, rest.end)).next().value as Range | undefined;
  return rest.start + (first?.end ?? 1);
}

const fits = (text: string, { start, end }: Range, room: number): boolean =>
  weigh(text.slice(start, end), { limit: room }).overflow === null;

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return from >= end ? { start, end: start } : { start: from, end: from + words.trim().length };
}
