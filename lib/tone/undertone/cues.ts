import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Principle } from '../../model/principle';
import { PEOPLE, STAKES, VERDICTS } from '../lexicons/stance';

const CUES: Readonly<Record<Principle, ReadonlySet<string>>> = {
  positive: new Set(VERDICTS),
  polite: new Set([...PEOPLE, ...VERDICTS]),
  professional: new Set([...STAKES, ...VERDICTS]),
};

/**
 * Whether a sentence has words that may carry an undertone against a principle. The ear alone never speaks: where nothing in
 * the sentence addresses, judges or binds anybody, it stays silent. A name within a sentence is a cue for `professional`.
 */
export function hasCue(document: DraftDocument, { from, to }: Sentence, principle: Principle): boolean {
  for (let at = from; at < to; at += 1) {
    const token = document.tokens[at];
    if (!token) continue;
    if (CUES[principle].has(token.norm)) return true;
    if (token.kind === 'mention' && principle === 'polite') return true;
    if (principle === 'professional' && document.isName(at)) return true;
  }
  return false;
}
