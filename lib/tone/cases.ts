import type { Language } from '../model/language';
import type { RuleOptions } from './rule';

/** The draft with the words to be found in `[[double brackets]]`, and the draft after the first suggestion (null: none). */
export type Flag = readonly [marked: string, corrected: string | null, options?: Partial<RuleOptions>];

/** A draft on which the rule stays silent, and why it must. */
export type Allow = readonly [text: string, reason: string, options?: Partial<RuleOptions>];

/** What a rule must do, beside the rule: at least 3 flags and 5 allows for each language that it reads. */
export type Cases = Partial<
  Readonly<Record<Language, { readonly flags: readonly Flag[]; readonly allows: readonly Allow[] }>>
>;

/** A marked draft without its brackets, and the range that they held; null for a finding about the whole draft. */
export function unmark(marked: string): { text: string; range: { start: number; end: number } | null } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]');
  if (start < 0 || end < start) return { text: marked, range: null };
  return {
    text: marked.slice(0, start) + marked.slice(start + 2, end) + marked.slice(end + 2),
    range: { start, end: end - 2 },
  };
}

/** A text after an edit. */
export const applied = (
  text: string,
  edit: { range: { start: number; end: number }; text: string },
): string => text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end);
