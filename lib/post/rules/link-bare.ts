import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { definePostRule, linksOf } from '../rule';

/** Fewer words than this say nothing about what the link holds. */
const FEWEST_WORDS = 2;

/** A link without a word about it: readers, and above all listeners, cannot tell whether to open it. */
export const linkBare = definePostRule({
  id: 'post/link-bare',
  principle: 'post',
  severity: 'consider',
  level: 'beginner',
  source: 'link-safety',
  *check(document: DraftDocument): Iterable<Hit> {
    const link = linksOf(document)[0];
    if (!link) return;
    const words = document.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
    if (words < FEWEST_WORDS) yield { range: { start: link.start, end: link.end } };
  },
});
