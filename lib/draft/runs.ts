import type { Range } from '../model/range';
import { isSpace, runEnd } from './space';

/**
 * What is found in the runs between spaces that hold a sign, with the white space before them: for patterns that look no further
 * and are costly. A text without their sign is not read at all.
 *
 * @param sign with the flag `g`; the run is the one that its first character stands in
 * @param find ranges within a run
 */
export function inRuns(text: string, sign: RegExp, find: (run: string) => readonly Range[]): Range[] {
  const ranges: Range[] = [];
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const from = runStart(text, match.index);
    const to = runEnd(text, match.index);
    for (const { start, end } of find(text.slice(from, to))) {
      ranges.push({ start: from + start, end: from + end });
    }
    // A sign may be white space itself, such as U+3000 among the marks of an emoji: no run stands there.
    sign.lastIndex = Math.max(to, match.index + 1);
  }
  return ranges;
}

/** Start of the characters that are no white space and hold a place, with one white space before them. */
function runStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  return Math.max(0, start - 1);
}
