import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { defineTagRule, plainWords, standsInSentence, wholeTagsOf } from './rule';

/** Tags within a sentence: a screen reader says “hashtag” between the words, and the eye stumbles. */
export const place = defineTagRule({
  id: 'post/tag-place',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'camel-case',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const tag of wholeTagsOf(document)) {
      if (!standsInSentence(document, tag)) continue;
      const range = { start: tag.start, end: tag.end };
      yield { range, edits: [{ range, text: plainWords(tag.body) }] };
    }
  },
});
