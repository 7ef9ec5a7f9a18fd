import type { DraftDocument } from '../../draft/document';
import { lastStartingBy } from '../../model/range';
import type { Hit, RuleOptions } from '../../tone/rule';
import { definePostRule, inEntity, rangeOfMatch } from '../rule';

/** Canada writes no space before these (OQLF). */
const SPACE_BEFORE =
  /[ \u00a0\u202f\u2009](?<=[\p{L}\p{N}»)”%$].)[ \u00a0\u202f\u2009]*(?=[!?;])(?![!?;]-?[)(DP])/gu;
/** France writes one before each of these, within the line. */
const NO_SPACE_BEFORE = /(?<=[\p{L}»)”])(?=[!?;:](?:\s|$))/gu;
/** The narrow space that books use: on X it costs two characters. */
const NARROW = /\u202f/gu;

/** Spaces around French marks as the region writes them; never the narrow space, which X counts twice. */
export const frenchSpacing = definePostRule({
  id: 'post/french-spacing',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'oqlf',
  evenQuoted: true,
  oneLanguage: { language: 'fr', why: 'English writes no space before its marks, and nobody there adds one' },
  *check(document: DraftDocument, { region }: RuleOptions): Iterable<Hit> {
    const { text } = document;
    const pattern = region === 'fr-CA' ? SPACE_BEFORE : NO_SPACE_BEFORE;
    const seen = new Set<number>();
    for (const match of text.matchAll(pattern)) {
      const range = rangeOfMatch(match);
      if (!isFrench(document, range.start) || inEntity(document, { ...range, end: range.end + 1 })) continue;
      seen.add(range.start);
      const mark = { start: range.start, end: range.end + 1 };
      const sign = text.charAt(range.end);
      const corrected = region === 'fr-CA' ? sign : `\u00a0${sign}`;
      yield {
        range: mark,
        edits: [{ range: mark, text: corrected }],
        message: region === 'fr-CA' ? 'rule.post/french-spacing' : 'rule.post/french-spacing.france',
      };
    }
    for (const match of text.matchAll(NARROW)) {
      const range = rangeOfMatch(match);
      if (seen.has(range.start) || !isFrench(document, range.start)) continue;
      yield { range, edits: [{ range, text: '\u00a0' }], message: 'rule.post/french-spacing.narrow' };
    }
  },
});

function isFrench(document: DraftDocument, at: number): boolean {
  const sentence = document.sentences[lastStartingBy(document.sentences, at)];
  return (sentence?.language ?? document.language) === 'fr';
}
