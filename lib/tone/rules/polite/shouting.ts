import type { DraftDocument } from '../../../draft/document';
import type { Token } from '../../../draft/tokens';
import { defineRule, type Hit } from '../../rule';

/** Longer words in capitals that make a run: one may be an acronym or a single stress. */
const WORDS_IN_A_ROW = 2;

/** Several words in capitals: read as shouting, and spelled letter by letter by some screen readers. */
export const shouting = defineRule({
  id: 'polite/shouting',
  principle: 'polite',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const run of shoutedRuns(document)) {
      const first = run[0] as Token;
      const last = run.at(-1) as Token;
      const range = { start: first.start, end: last.end };
      yield { range, edits: [{ range, text: calm(document, range.start, range.end) }] };
    }
  },
});

function shoutedRuns(document: DraftDocument): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of document.tokens) {
    if (token.kind === 'word' && isCapitals(token)) run.push(token);
    else if (token.kind === 'word') {
      runs.push(run);
      run = [];
    }
  }
  runs.push(run);
  return runs.filter((words) => words.filter((word) => word.text.length > 3).length >= WORDS_IN_A_ROW);
}

const isCapitals = (token: Token): boolean =>
  token.text === token.text.toUpperCase() && token.text !== token.text.toLowerCase();

function calm(document: DraftDocument, start: number, end: number): string {
  const lower = document.text.slice(start, end).toLowerCase();
  const starts = document.sentences.some((sentence) => sentence.start === start);
  return starts ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}
