import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Edit } from '../../model/finding';
import type { RuleHit } from './compile';
import { rewrite } from './rewrite';

/** Words that another sentence needs to be worth posting by itself. */
const ENOUGH_WORDS = 3;
/** Words at a sentence’s start that speak of the sentence before. */
const LEANS = new Set(
  'they he she even yet all that this but and so because ils elles même pourtant tous toutes cela ça mais et alors parce car'.split(
    ' ',
  ),
);

/**
 * Gives hits without a replacement, of rules that wish it, the edit that takes their sentence out: where that loses no
 * link, name or tag, and where a sentence stays that is worth posting: no hit is about it, or each brings its own way out.
 * First choice is to take out only what leads to a colon, when what follows is worth posting.
 */
export function offerDrops(document: DraftDocument, hits: readonly RuleHit[]): readonly RuleHit[] {
  const waiting = hits.filter(isWaiting);
  if (waiting.length === 0) return hits;
  const blemished = new Set(waiting.map((one) => sentenceOf(document, one)));
  const worthy = document.sentences.filter(
    (one) => !blemished.has(one) && wordsOf(document, one) >= ENOUGH_WORDS,
  );
  return hits.map((one) => {
    if (!isWaiting(one)) return one;
    const sentence = sentenceOf(document, one);
    const edit =
      leadInOf(document, sentence, one, hits) ?? (worthy.length > 0 ? dropOf(document, sentence) : null);
    return edit ? { ...one, hit: { ...one.hit, edits: [edit] } } : one;
  });
}

const isWaiting = ({ rule, hit }: RuleHit): boolean =>
  rule.elseDropSentence === true && (hit.edits?.length ?? 0) === 0;

function sentenceOf(document: DraftDocument, { hit }: RuleHit): Sentence | undefined {
  const at = hit.range?.start ?? -1;
  return document.sentences.find(({ start, end }) => start <= at && at < end);
}

function dropOf(document: DraftDocument, sentence: Sentence | undefined): Edit | null {
  if (!sentence || holdsEntity(document, sentence) || isLeanedOn(document, sentence)) return null;
  return rewrite(document, { from: sentence.from, to: sentence.to }, '', 'en');
}

/** «C’est évident pour quiconque sait lire: deux signatures.»: what is told after a colon, when no hit is about it. */
function leadInOf(
  document: DraftDocument,
  sentence: Sentence | undefined,
  { hit }: RuleHit,
  hits: readonly RuleHit[],
): Edit | null {
  const said = hit.range?.end ?? Number.POSITIVE_INFINITY;
  if (!sentence) return null;
  const colon = document.tokens.findIndex(
    ({ text, start, end }) => text === ':' && start >= said && end <= sentence.end,
  );
  const at = document.tokens[colon];
  const next = document.tokens[colon + 1];
  if (!at || next?.kind !== 'word') return null;
  const rest = { ...sentence, from: colon + 1, start: next.start };
  const lead = { ...sentence, to: colon, end: at.start };
  const isBlemished = hits.some(
    (other) => other.hit.range && other.hit.range.end > at.end && other.hit.range.start < rest.end,
  );
  const tellsMore =
    holdsEntity(document, lead) ||
    document.tokens.slice(lead.from, lead.to).some(({ kind }) => kind === 'number');
  if (isBlemished || tellsMore || wordsOf(document, rest) < ENOUGH_WORDS) return null;
  const letter = document.text.slice(next.start, next.start + 1);
  return { range: { start: sentence.start, end: next.start + 1 }, text: letter.toUpperCase() };
}

/** Whether the next sentence makes no sense alone: «Ils voient une locataire…», “All nine of you.” */
const isLeanedOn = (document: DraftDocument, { to }: Sentence): boolean =>
  LEANS.has(document.tokens[to]?.norm ?? '');

function holdsEntity(document: DraftDocument, { start, end }: Sentence): boolean {
  return document.entities.some((entity) => entity.start >= start && entity.end <= end);
}

function wordsOf(document: DraftDocument, { from, to }: Sentence): number {
  return document.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
}
