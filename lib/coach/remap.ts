import type { Edit, Finding, Suggestion } from '../model/finding';
import type { Range } from '../model/range';

/** The one place where two texts differ: `before` was replaced by `after`, both starting at `start`. */
export interface Change {
  readonly start: number;
  /** End of the replaced part, in the text before. */
  readonly beforeEnd: number;
  /** How far everything after the change has moved. */
  readonly shift: number;
}

/** The smallest single change that turns `before` into `after`, or null when they are equal. Linear in their length. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, beforeEnd: before.length - tail, shift: after.length - before.length };
}

/**
 * Where a range of the old text is in the new one. Null when the change touches it or stands right beside it (a letter
 * added to a word makes another word): a finding that may no longer be true must not be shown as true.
 */
export function remapRange(range: Range, change: Change): Range | null {
  if (range.end < change.start) return range;
  if (range.start > change.beforeEnd)
    return { start: range.start + change.shift, end: range.end + change.shift };
  return null;
}

/** The finding at its new place with the edits that are still safe, or null when its words were touched. */
export function remapFinding(finding: Finding, change: Change): Finding | null {
  const range = finding.range && remapRange(finding.range, change);
  if (finding.range && !range) return null;
  const suggestions = finding.suggestions.flatMap((suggestion) => remapSuggestion(suggestion, change));
  return { ...finding, range, suggestions };
}

function remapSuggestion(suggestion: Suggestion, change: Change): Suggestion[] {
  const range = remapRange(suggestion.edit.range, change);
  return range ? [{ ...suggestion, edit: { ...suggestion.edit, range } }] : [];
}

/** The edit that takes `edit` back, for a text in which it has been made. */
export function inverse(edit: Edit, before: string): Edit {
  return {
    range: { start: edit.range.start, end: edit.range.start + edit.text.length },
    text: before.slice(edit.range.start, edit.range.end),
  };
}
