import type { DraftDocument } from '../../../draft/document';
import type { Token } from '../../../draft/tokens';
import { defineRule, type Hit } from '../../rule';

/** From this many marks on, a run reads as raised voice: two exclamation marks are only lively. */
const MANY_EXCLAMATIONS = 3;
const MANY_QUESTIONS = 2;

/** `!!!`, `???`, `?!?!`: one mark says as much. */
export const marks = defineRule({
  id: 'polite/marks',
  principle: 'polite',
  severity: 'consider',
  level: 'beginner',
  source: 'three-ps',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const [index, token] of document.tokens.entries()) {
      if (!isRepeated(token) || isAlone(document.tokens, index)) continue;
      const range = { start: token.start, end: token.end };
      yield { range, edits: [{ range, text: token.text.includes('?') ? '?' : '!' }] };
    }
  },
});

function isRepeated(token: Token): boolean {
  if (token.kind !== 'punctuation' || !/^[!?]+$/.test(token.text)) return false;
  const questions = token.text.split('?').length - 1;
  const exclamations = token.text.length - questions;
  return (
    questions >= MANY_QUESTIONS || exclamations >= MANY_EXCLAMATIONS || (questions > 0 && exclamations > 1)
  );
}

/** Marks that follow no word, such as a row of `???` for a missing figure, shout at nobody. */
const isAlone = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || tokens[index - 1]?.kind === 'punctuation';
