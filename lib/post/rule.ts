import type { DraftDocument } from '../draft/document';
import type { Range } from '../model/range';
import type { CodeRule } from '../tone/rule';
import type { PostSourceId } from './sources';

/** Declares a rule on posts; the types check that its messages and its source exist. */
export const definePostRule = <T extends CodeRule<PostSourceId>>(rule: T): T => rule;

/** The links of a draft. */
export const linksOf = (document: DraftDocument): readonly Range[] =>
  document.entities.filter(({ kind }) => kind === 'url');

/** True when the range shares a unit with a link, @name or tag. */
export const inEntity = (document: DraftDocument, { start, end }: Range): boolean =>
  document.entities.some((entity) => start < entity.end && entity.start < end);

/** The range of a match of a regular expression. */
export const rangeOfMatch = (match: RegExpMatchArray): Range => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

/**
 * What stands near a place: its line, and the line before when that one ends with a colon or the line holds nothing else.
 * Advice on privacy needs to know whose number it is, and posts say so on the same line.
 */
export function surroundings(text: string, { start, end }: Range): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - 160);
  const previous = start - lineStart < 12 && lineStart > 0 ? text.lastIndexOf('\n', lineStart - 2) + 1 : from;
  return text.slice(Math.max(previous, start - 200), Math.min(lineEnd < 0 ? text.length : lineEnd, end + 80));
}
