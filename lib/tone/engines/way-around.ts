import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Edit } from '../../model/finding';
import type { TokenSpan } from './phrase/match';
import { rewrite } from './rewrite';
import { isLeanedOn, mayBegin, stands, wordsIn } from './stands';

/** Of a sentence's words, how many a finding must cover for the sentence to go with it. */
const MOST_OF_IT = 0.5;
/** How an order begins: what follows its “and” is an order too, and can stand alone. */
const ORDERS = /^(?:stop|quit|get|wake|grow|go|try|do|don't|sit|shut|come|take|start|put|act|.{2,}ez)$/;

/**
 * The edit that does without some words which nothing can replace: the lead-in before a colon («C’est pourtant simple: …»), the
 * first half of an order «Cessez de … et venez …», or the whole sentence when they are most of it, it tells nothing else (no link, name, tag or
 * number) and the draft goes on without it. Null when leaving out would take information along.
 */
export function wayAround(document: DraftDocument, span: TokenSpan): Edit | null {
  const sentence = document.sentenceOf(span.from);
  return leadIn(document, sentence, span) ?? withoutSentence(document, sentence, span);
}

function leadIn(document: DraftDocument, sentence: Sentence, span: TokenSpan): Edit | null {
  const after = document.tokens[span.to];
  const next = document.tokens[span.to + 1];
  if (!isFirst(document, sentence, span.from) || !after || span.to + 1 >= sentence.to) return null;
  if (!mayBegin(next)) return null;
  const isOrder = ORDERS.test(document.tokens[span.from]?.norm ?? '');
  if (after.norm !== ':' && !(isOrder && /^(?:et|and)$/.test(after.norm))) return null;
  const letter = document.text.slice(next.start, next.start + 1);
  const start = document.tokens[span.from]?.start ?? sentence.start;
  return { range: { start, end: next.start + 1 }, text: letter.toUpperCase() };
}

function isFirst(document: DraftDocument, sentence: Sentence, at: number): boolean {
  for (let before = sentence.from; before < at; before += 1) {
    const kind = document.tokens[before]?.kind;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}

function withoutSentence(document: DraftDocument, sentence: Sentence, span: TokenSpan): Edit | null {
  const own = document.tokens.slice(sentence.from, sentence.to);
  const tellsMore = own.some(({ kind }) => kind !== 'word' && kind !== 'punctuation' && kind !== 'emoji');
  const isMostOfIt =
    wordsIn(document, span.from, span.to) >= wordsIn(document, sentence.from, sentence.to) * MOST_OF_IT;
  if (tellsMore || !isMostOfIt || isLeanedOn(document, sentence)) return null;
  if (!document.sentences.some((other) => other !== sentence && stands(document, other))) return null;
  return rewrite(document, { from: sentence.from, to: sentence.to }, '', 'en');
}
