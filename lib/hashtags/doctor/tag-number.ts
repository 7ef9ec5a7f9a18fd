import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { defineTagRule, wholeTagsOf, withoutTag } from './rule';

/** X itself advises no more. */
const ENOUGH = 2;

/** The same tag twice, and more tags than readers like. */
export const number = defineTagRule({
  id: 'post/tag-number',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'tag-number',
  *check(document: DraftDocument): Iterable<Hit> {
    const seen = new Set<string>();
    let tooMany = false;
    for (const tag of wholeTagsOf(document)) {
      const range = { start: tag.start, end: tag.end };
      if (seen.has(tag.key)) {
        yield { range, edits: [withoutTag(document, tag)], message: 'rule.post/tag-number.twice' };
      } else if (seen.size >= ENOUGH && !tooMany) {
        tooMany = true;
        yield { range, edits: [withoutTag(document, tag)] };
      }
      seen.add(tag.key);
    }
  },
});
