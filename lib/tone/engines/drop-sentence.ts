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

/** A sentence that leans on the one before: taken out or replaced with it. */
const CLINGS =
  /^(?:he|she|they|it|this|that|these|who|do(?:n['’]t| not)|share|spread|pass it|remember|shame|what a|make the right|tell (?:your|every)|il|elle|ils|elles|c['’]est|ce |cela|ça|faites|partagez|relayez|on s['’]en|souvenez|faisons le bon|dites-le|parlez-en|quelle?)(?![\p{L}])|(?<![\p{L}])(?:them|him|le bruit|la rumeur|si c['’]est vrai|if you agree)(?![\p{L}])/iu;

/**
 * Gives hits without a replacement, of rules that wish it, the edit that takes their sentence out: where that loses no
 * link or name (tags at its end stay), and where a sentence stays that is worth posting: no hit is about it, or each brings
 * its own way out. First choice is to take out only what leads to a colon, when what follows is worth posting. Where
 * none stays, the hits in a rule's first sentence offer the rule's own sentence instead, if it has one;
 * a rule that has one also takes along what leans on its sentence (“It is time to show them the door.”).
 */
export function offerDrops(document: DraftDocument, hits: readonly RuleHit[]): readonly RuleHit[] {
  const waiting = hits.filter(isWaiting).sort((a, b) => startOf(a) - startOf(b));
  if (waiting.length === 0) return hits;
  const blemished = new Set(waiting.map((one) => sentenceOf(document, one)));
  const worthy = document.sentences.filter(
    (one) => !blemished.has(one) && wordsOf(document, one) >= ENOUGH_WORDS,
  );
  const standing = worthy.filter((one) => !leans(document, one));
  return hits.map((one) => {
    const sentence = waiting.includes(one) ? sentenceOf(document, one) : undefined;
    if (!sentence) return one;
    const first = waiting.find(({ rule }) => rule === one.rule) ?? one;
    const own = one.rule.elseSay !== undefined;
    const instead = sentenceOf(document, first) === sentence ? insteadOf(one, sentence) : undefined;
    const text = (own ? standing : worthy).length > 0 ? '' : instead;
    const edit =
      (own ? null : leadInOf(document, sentence, one, hits)) ??
      (text === undefined || (!own && isLeanedOn(document, sentence))
        ? null
        : inPlaceOf(document, own ? withLeaning(document, sentence) : sentence, text));
    return edit ? { ...one, hit: { ...one.hit, edits: [edit] } } : one;
  });
}

const leans = (document: DraftDocument, sentence: Sentence): boolean =>
  wordsOf(document, sentence) < ENOUGH_WORDS ||
  CLINGS.test(document.text.slice(sentence.start, sentence.end));

type Stretch = Pick<Sentence, 'from' | 'to' | 'start' | 'end'>;

function withLeaning(document: DraftDocument, sentence: Sentence): Stretch {
  const { sentences } = document;
  let last = sentence;
  for (let at = sentences.indexOf(sentence) + 1; at < sentences.length; at += 1) {
    const next = sentences[at];
    if (!next || wordsOf(document, next) === 0 || !leans(document, next)) break;
    last = next;
  }
  return { from: sentence.from, to: last.to, start: sentence.start, end: last.end };
}

const insteadOf = ({ rule }: RuleHit, { language }: Sentence): string | undefined =>
  language === 'unknown' ? undefined : rule.elseSay?.[language];

const startOf = ({ hit }: RuleHit): number => hit.range?.start ?? 0;

const isWaiting = ({ rule, hit }: RuleHit): boolean =>
  rule.elseDropSentence === true && (hit.edits?.length ?? 0) === 0;

function sentenceOf(document: DraftDocument, { hit }: RuleHit): Sentence | undefined {
  const at = hit.range?.start ?? -1;
  return document.sentences.find(({ start, end }) => start <= at && at < end);
}

/** Null where the sentence holds what must not be lost. */
function inPlaceOf(document: DraftDocument, sentence: Stretch, text: string): Edit | null {
  const to = endBeforeTags(document, sentence);
  const end = document.tokens[to - 1]?.end ?? sentence.start;
  if (document.entities.some((entity) => entity.start >= sentence.start && entity.end <= end)) return null;
  if (text !== '') return { range: { start: sentence.start, end }, text };
  return rewrite(document, { from: sentence.from, to }, '', 'en');
}

/** The tags that close a post belong to all of it: «… #PersonnesAînées» stays. */
function endBeforeTags(document: DraftDocument, { from, to }: Stretch): number {
  let at = to;
  while (at > from && document.tokens[at - 1]?.kind === 'hashtag') at -= 1;
  return at > from ? at : to;
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
