import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Edit } from '../../model/finding';
import type { RuleHit } from './compile';
import { rewrite } from './rewrite';

/** Words that another sentence needs to be worth posting by itself. */
const ENOUGH_WORDS = 3;

/**
 * Gives hits without a replacement, of rules that wish it, the edit that takes their sentence out: where that loses no
 * link, name or tag, and where a sentence stays that is worth posting: no hit is about it, or each brings its own way out.
 */
export function offerDrops(document: DraftDocument, hits: readonly RuleHit[]): readonly RuleHit[] {
  const waiting = hits.filter(isWaiting);
  if (waiting.length === 0) return hits;
  const blemished = new Set(waiting.map((one) => sentenceOf(document, one)));
  const worthy = document.sentences.filter(
    (one) => !blemished.has(one) && wordsOf(document, one) >= ENOUGH_WORDS,
  );
  if (worthy.length === 0) return hits;
  return hits.map((one) => {
    const edit = isWaiting(one) ? dropOf(document, sentenceOf(document, one)) : null;
    return edit ? { ...one, hit: { ...one.hit, edits: [edit] } } : one;
  });
}

const isWaiting = ({ rule, hit }: RuleHit): boolean =>
  'find' in rule && rule.elseDropSentence === true && (hit.edits?.length ?? 0) === 0;

function sentenceOf(document: DraftDocument, { hit }: RuleHit): Sentence | undefined {
  const at = hit.range?.start ?? -1;
  return document.sentences.find(({ start, end }) => start <= at && at < end);
}

function dropOf(document: DraftDocument, sentence: Sentence | undefined): Edit | null {
  if (!sentence || holdsEntity(document, sentence)) return null;
  return rewrite(document, { from: sentence.from, to: sentence.to }, '', 'en');
}

function holdsEntity(document: DraftDocument, { start, end }: Sentence): boolean {
  return document.entities.some((entity) => entity.start >= start && entity.end <= end);
}

function wordsOf(document: DraftDocument, { from, to }: Sentence): number {
  return document.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
}
