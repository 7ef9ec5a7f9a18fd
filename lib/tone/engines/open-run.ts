import { isLatinLetter } from '../../draft/fold';

/** What may stand around a word without being part of it. */
export const EDGE_MARKS = '"\'’«»“”().,;:!?…-';
const EDGES: ReadonlySet<number> = new Set(Array.from(EDGE_MARKS, (mark) => mark.charCodeAt(0)));
const HYPHEN = 0x2d;
/** No sign of a disguise: it begins a tag. */
const HASH = 0x23;
const SLASH = 0x2f;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * True for a run of characters that surely hides no word: a word of two letters or more of our alphabet, none of them three times in
 * a row, marks only around it, apostrophes and hyphens within it; or figures and marks; or a tag or link. False where a closer
 * look is needed.
 */
export function isOpenRun(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from < to && EDGES.has(text.charCodeAt(from))) from += 1;
  while (to > from && EDGES.has(text.charCodeAt(to - 1))) to -= 1;
  if (from === to) return true;
  const first = text.charCodeAt(from);
  if (first === HASH) return true;
  if (isPlainDigit(first)) return isFigures(text, from, to);
  let letters = 0;
  let pairs = 0;
  let hyphens = 0;
  let inRow = 1;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const before = at > from ? text.charCodeAt(at - 1) : 0;
    if (code === HYPHEN) hyphens += 1;
    else if (!isApostrophe(code)) {
      if (!isLatinLetter(code)) return hasSlash(text, at, to);
      letters += 1;
      if (isLatinLetter(before)) pairs += 1;
    }
    inRow = code === before ? inRow + 1 : 1;
    if (inRow === 3) return false;
  }
  // Letters that are all parted by hyphens may be a word spelled out.
  return letters > 1 && (hyphens === 0 || pairs > 0);
}

function hasSlash(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === SLASH) return true;
  return false;
}

function isFigures(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlainDigit(code) && !EDGES.has(code)) return false;
  }
  return true;
}
