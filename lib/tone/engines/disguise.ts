import { runEnd } from '../../draft/space';
import type { Range } from '../../model/range';
import { LETTER_OF_LOOK_ALIKE, LETTER_OF_SIGN } from '../lexicons/look-alikes';
import { maskedWord } from './masked';
import { EDGE_MARKS, isOpenRun } from './open-run';

export interface Disguised {
  readonly range: Range;
  /** The word behind the disguise, one of the list, without accents. */
  readonly word: string;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const PLAIN = /^[\p{Script=Latin}'’-]*$/u;
const DOTTED = /^\p{L}(?:[.-]\p{L})+$/u;
/** Cut in two: `ta…barnak`. */
const CUT = /^\p{L}+(?:…|\.{2,})\p{L}+$/u;
/** “Bring your 45s”, “5h”: a number and what it counts. */
const COUNTED = /^\d+\p{L}$/u;
const STRETCHED = /(\p{L})\1\1/u;
const EDGES = new Set(EDGE_MARKS);
/** A longer run of characters is no word; it is not looked at. */
const LONGEST = 40;

/**
 * Words of a list that a text holds in disguise: hidden letters (`f*ck`), look-alikes (`m3rde`, Cyrillic `о`), stretched
 * (`nuuuls`), spaced or dotted out (`c o n`, `f.u.c.k`), cut by invisible characters. Words written openly are not its
 * business. Linear: each run of characters is decoded once and looked up once.
 */
export function disguiseFinder(words: ReadonlySet<string>): (text: string) => Disguised[] {
  const openOf = new Map([...words].map((word) => [collapse(word), word]));
  const byFirst = new Map<string, string[]>();
  for (const word of words) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  return (text) => {
    const found: Disguised[] = [];
    let spaced: Range[] = [];
    const endSpaced = (): void => {
      if (spaced.length === 0) return;
      const one = spacedOut(text, spaced, words);
      if (one) found.push(one);
      spaced = [];
    };
    for (let index = 0, end = 0; index < text.length; index = end) {
      end = runEnd(text, index);
      if (end === index) {
        end += 1;
        continue;
      }
      // Nearly every run is a word written openly, or a number: told by its letters' codes, without a pattern.
      if (isOpenRun(text, index, end)) {
        endSpaced();
        continue;
      }
      const run = text.slice(index, end);
      const letter = run.length <= LONGEST ? trimmed(run.replace(INVISIBLE, '')) : '';
      if (/^\p{L}$/u.test(letter)) {
        const start = index + run.indexOf(letter);
        spaced.push({ start, end: start + letter.length });
        continue;
      }
      endSpaced();
      const one = run.length <= LONGEST ? inRun(run, index, openOf, byFirst, words) : null;
      if (one) found.push(one);
    }
    endSpaced();
    return found;
  };
}

function inRun(
  run: string,
  index: number,
  openOf: ReadonlyMap<string, string>,
  byFirst: ReadonlyMap<string, readonly string[]>,
  words: ReadonlySet<string>,
): Disguised | null {
  const visible = run.replace(INVISIBLE, '');
  const isCut = visible !== run;
  const bare = trimmed(visible).replace(/-(?:là|la|ci)$/u, '');
  if (bare === '' || (!isCut && PLAIN.test(bare) && !STRETCHED.test(bare) && !DOTTED.test(bare))) return null;
  const start = index + run.indexOf(bare.charAt(0));
  const range = { start, end: start + lengthWithInvisible(run.slice(start - index), bare.length) };
  const word = maskedWord(bare, letters(bare), byFirst) ?? looked(bare, isCut, openOf, words);
  return word ? { range, word } : null;
}

/** Look-alikes, stretching and dots undone, is it a word of the list, and was it not one as it stood? */
function looked(
  bare: string,
  isCut: boolean,
  openOf: ReadonlyMap<string, string>,
  words: ReadonlySet<string>,
): string | null {
  const joined = DOTTED.test(bare) || CUT.test(bare) ? bare.replace(/[.…-]/gu, '') : bare;
  if (!/\p{L}/u.test(joined) || COUNTED.test(joined)) return null;
  const decoded = letters(joined);
  const word = words.has(decoded)
    ? decoded
    : STRETCHED.test(decoded)
      ? openOf.get(collapse(decoded))
      : undefined;
  if (!word) return null;
  const plain = bare.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return isCut || plain !== word ? word : null;
}

/** Three single letters in a row, all small (initials are capitals) or enough to be no initials. */
function spacedOut(
  text: string,
  letterRanges: readonly Range[],
  words: ReadonlySet<string>,
): Disguised | null {
  const [first] = letterRanges;
  const last = letterRanges.at(-1);
  if (!first || !last || letterRanges.length < 3 || letterRanges.length > LONGEST) return null;
  const joined = letterRanges.map(({ start, end }) => text.slice(start, end)).join('');
  const isInitials = joined.length < 4 && joined !== joined.toLowerCase();
  const word = letters(joined);
  return words.has(word) && !isInitials ? { range: { start: first.start, end: last.end }, word } : null;
}

function letters(text: string): string {
  let result = '';
  for (const character of text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    result += LETTER_OF_LOOK_ALIKE.get(character) ?? LETTER_OF_SIGN.get(character) ?? character;
  return result;
}

const collapse = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.has(text.charAt(start))) start += 1;
  while (end > start && EDGES.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** UTF-16 units of `run` that hold `length` visible ones. */
function lengthWithInvisible(run: string, length: number): number {
  let seen = 0;
  let at = 0;
  while (at < run.length && seen < length) {
    if (!/[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(run.charAt(at))) seen += 1;
    at += 1;
  }
  return at;
}
