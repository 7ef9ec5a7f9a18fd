import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Edit } from '../../model/finding';
import type { TokenSpan } from './phrase/match';
import { rewrite } from './rewrite';

/** Words that another sentence needs to be worth posting by itself. */
const ENOUGH_WORDS = 3;

/**
 * The edit that takes out the sentence around some tokens; null where that would lose a link, name or tag, or leave
 * nothing that is worth posting.
 */
export function dropSentence(document: DraftDocument, span: TokenSpan): Edit | null {
  const sentence = document.sentenceOf(span.from);
  if (holdsEntity(document, sentence)) return null;
  const stands = document.sentences.some(
    (other) => other !== sentence && wordsOf(document, other) >= ENOUGH_WORDS,
  );
  return stands ? rewrite(document, { from: sentence.from, to: sentence.to }, '', 'en') : null;
}

function holdsEntity(document: DraftDocument, { start, end }: Sentence): boolean {
  return document.entities.some((entity) => entity.start >= start && entity.end <= end);
}

function wordsOf(document: DraftDocument, { from, to }: Sentence): number {
  return document.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
}
