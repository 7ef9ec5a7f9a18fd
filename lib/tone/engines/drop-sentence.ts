import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Edit } from '../../model/finding';
import { lastStartingBy } from '../../model/range';
import type { Rule } from '../rule';
import type { RuleHit } from './compile';
import { rewrite } from './rewrite';
import { isLeanedOn, mayBegin, stands, wordsIn } from './stands';

/**
 * Gives hits without a replacement, of rules that wish it, the edit that takes their sentence out: where that loses no
 * link or name (tags at its end stay), and where a sentence stays that is worth posting: no hit is about it, or each brings
 * its own way out. First choice is to take out only what leads to a colon, when what follows is worth posting. Where
 * none stays, the hits in a rule's first sentence offer the rule's own sentence instead, if it has one;
 * a rule that has one also takes along what leans on its sentence (“It is time to show them the door.”).
 *
 * @param faint Hits of rules that give way, about one sentence of the draft: nor is that one worth posting. They cost most of
 * all, and are asked for only where a draft's last good sentence hangs on them.
 */
export function offerDrops(
  document: DraftDocument,
  hits: readonly RuleHit[],
  faint: () => readonly RuleHit[],
): readonly RuleHit[] {
  const waiting = hits.filter(isWaiting).sort((a, b) => startOf(a) - startOf(b));
  if (waiting.length === 0) return hits;
  const sentences = new Map(waiting.map((one) => [one, sentenceOf(document, one)]));
  const blemished = new Set(sentences.values());
  const isGood = (one: Sentence): boolean => !blemished.has(one) && stands(document, one);
  const good = document.sentences.findIndex(isGood);
  const goesOn =
    good >= 0 &&
    (document.sentences.some((one, index) => index > good && isGood(one)) ||
      !faint().some((one) => sentenceOf(document, one) === document.sentences[good]));
  const firstOf = new Map<Rule, RuleHit>();
  for (const one of waiting) if (!firstOf.has(one.rule)) firstOf.set(one.rule, one);
  return hits.map((one) => {
    const sentence = sentences.get(one);
    if (!sentence) return one;
    const first = firstOf.get(one.rule) ?? one;
    const own = one.rule.elseSay !== undefined;
    const instead = sentences.get(first) === sentence ? insteadOf(document, one, sentence) : undefined;
    const text = goesOn ? '' : instead;
    const edit =
      (own ? null : leadInOf(document, sentence, one, { hits, faint })) ??
      (text === undefined || (!own && isLeanedOn(document, sentence))
        ? null
        : inPlaceOf(document, own ? withLeaning(document, sentence) : sentence, text));
    return edit ? { ...one, hit: { ...one.hit, edits: [edit] } } : one;
  });
}

type Stretch = Pick<Sentence, 'from' | 'to' | 'start' | 'end'>;

function withLeaning(document: DraftDocument, sentence: Sentence): Stretch {
  const { sentences } = document;
  let last = sentence;
  for (let at = sentences.indexOf(sentence) + 1; at < sentences.length; at += 1) {
    const next = sentences[at];
    if (!next || wordsIn(document, next.from, next.to) === 0 || stands(document, next)) break;
    last = next;
  }
  return { from: sentence.from, to: last.to, start: sentence.start, end: last.end };
}

const insteadOf = ({ text }: DraftDocument, { rule }: RuleHit, { language }: Sentence): string | undefined =>
  language === 'unknown' ? undefined : rule.elseSay?.(text, language);

const startOf = ({ hit }: RuleHit): number => hit.range?.start ?? 0;

const isWaiting = ({ rule, hit }: RuleHit): boolean =>
  rule.elseDropSentence === true && (hit.edits?.length ?? 0) === 0;

function sentenceOf(document: DraftDocument, { hit }: RuleHit): Sentence | undefined {
  const at = hit.range?.start ?? -1;
  const sentence = document.sentences[lastStartingBy(document.sentences, at)];
  return sentence && at < sentence.end ? sentence : undefined;
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
  sentence: Sentence,
  { hit }: RuleHit,
  { hits, faint }: { hits: readonly RuleHit[]; faint: () => readonly RuleHit[] },
): Edit | null {
  const said = hit.range?.end ?? Number.POSITIVE_INFINITY;
  let colon = sentence.from;
  while (colon < sentence.to && !isColon(document, colon, said)) colon += 1;
  if (colon === sentence.to) return null;
  const at = document.tokens[colon];
  const next = document.tokens[colon + 1];
  if (!at || !mayBegin(next)) return null;
  const rest = { ...sentence, from: colon + 1, start: next.start };
  const lead = { ...sentence, to: colon, end: at.start };
  const isAboutRest = (other: RuleHit): boolean =>
    other.hit.range !== null && other.hit.range.end > at.end && other.hit.range.start < rest.end;
  const tellsMore =
    holdsEntity(document, lead) ||
    document.tokens.slice(lead.from, lead.to).some(({ kind }) => kind === 'number');
  if (tellsMore || hits.some(isAboutRest) || !stands(document, rest) || faint().some(isAboutRest))
    return null;
  const letter = document.text.slice(next.start, next.start + 1);
  return { range: { start: sentence.start, end: next.start + 1 }, text: letter.toUpperCase() };
}

const isColon = ({ tokens }: DraftDocument, at: number, from: number): boolean =>
  tokens[at]?.text === ':' && (tokens[at]?.start ?? 0) >= from;

function holdsEntity(document: DraftDocument, { start, end }: Sentence): boolean {
  return document.entities.some((entity) => entity.start >= start && entity.end <= end);
}
