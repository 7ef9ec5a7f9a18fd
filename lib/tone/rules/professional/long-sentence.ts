import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import { defineRule, type Hit } from '../../rule';

/** Silent under this many words: plain-language guides ask for 15 to 25 on average, and a list may take more. */
const MOST_WORDS = 34;

/** A sentence that must be read twice. */
export const longSentence = defineRule({
  id: 'professional/long-sentence',
  principle: 'professional',
  severity: 'consider',
  level: 'strict',
  source: 'canada-style',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const sentence of document.sentences) {
      if (countWords(document, sentence) >= MOST_WORDS)
        yield { range: { start: sentence.start, end: sentence.end } };
    }
  },
});

/** Words as people count them: «l’aînée» is one, numbers and tags are none. */
function countWords(document: DraftDocument, { from, to }: Sentence): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = document.tokens[at];
    if (token?.kind === 'word' && !/['’]$/.test(token.text)) words += 1;
  }
  return words;
}
