import type { DraftDocument } from '../../../draft/document';
import { phrases } from '../../engines/phrase';
import type { PhraseMatch, TokenSpan } from '../../engines/phrase/match';
import { NAMED, NO_WRONG } from '../../lexicons/wrongdoing';

export interface Pointed {
  readonly span: TokenSpan;
  /** What is said of them; empty where the words point at somebody by themselves, whoever reports it. */
  readonly said: TokenSpan;
}

const names = phrases(NAMED);
const harmless = phrases(NO_WRONG);

/** What may stand between a name and what it does. */
const LINKS = new Set(
  `who and they he she it has have had is are been keeps keep also always often regularly openly secretly deliberately
  knowingly routinely still even just simply only again allegedly inc ltd co corp qui et ils elles il elle on a ont est sont
  s' se ne n' aussi toujours souvent régulièrement ouvertement sciemment volontairement encore même carrément nous leur lui`.split(
    /\s+/,
  ),
);
/** Before a participle: it was done to them. */
const PASSIVE = new Set(
  'was were been being be got get gets getting is are été être fut fait faits faite était étaient est sont'.split(
    ' ',
  ),
);
const NOT = new Set(
  "not never no doesn't don't didn't isn't wasn't won't hasn't haven't cannot can't ne n' jamais pas".split(
    ' ',
  ),
);
/** Words of an apposition: “Paul Roy, the owner of the lodge, keeps …”. */
const MOST_BETWEEN = 9;

/** Persons and firms that a sentence names as the doers of a wrong. Those to whom it was done are none. */
export function* wrongdoers(
  document: DraftDocument,
  wrongs: readonly PhraseMatch[],
  known: readonly PhraseMatch[],
  news: readonly PhraseMatch[],
): Iterable<Pointed> {
  const named = [...known, ...names.find(document)];
  for (const { whole } of wrongs) {
    if (isNoWrong(document, whole) || isSuffered(document, whole)) continue;
    const doer = named.find((one) => does(document, one.whole, whole));
    const from = doer ? doer.whole.from : pronounBefore(document, whole, named, news);
    if (from !== null) yield { span: { from, to: whole.to }, said: whole };
  }
}

/** “Sam stole the show.” */
export const isNoWrong = (document: DraftDocument, { from, to }: TokenSpan): boolean =>
  harmless.find(document).some(({ whole }) => whole.from < to && from < whole.to);

/** Index of the “he” that opens the sentence, where the sentence before names somebody and is no news. */
function pronounBefore(
  document: DraftDocument,
  act: TokenSpan,
  named: readonly PhraseMatch[],
  news: readonly PhraseMatch[],
): number | null {
  const sentence = document.sentenceOf(act.from);
  const before = document.sentences[document.sentences.indexOf(sentence) - 1];
  const opens = document.tokens.slice(sentence.from, act.from);
  if (!before || !/^(?:he|she|they|il|elle|ils|elles)$/.test(opens[0]?.norm ?? '')) return null;
  if (!opens.every(({ norm }) => LINKS.has(norm))) return null;
  const within = ({ whole }: PhraseMatch): boolean => whole.from >= before.from && whole.to <= before.to;
  return named.some(within) && !news.some(within) ? sentence.from : null;
}

/** “Mary was robbed”, “nobody is beaten here”. */
function isSuffered({ tokens }: DraftDocument, { from }: TokenSpan): boolean {
  const before = [tokens[from - 1]?.norm ?? '', tokens[from - 2]?.norm ?? ''];
  if (before.some((norm) => NOT.has(norm))) return true;
  return PASSIVE.has(before[0] ?? '') && !/ing$/.test(tokens[from]?.norm ?? '');
}

function does(document: DraftDocument, name: TokenSpan, act: TokenSpan): boolean {
  if (name.to > act.from || act.from - name.to > MOST_BETWEEN) return false;
  if (document.sentenceOf(name.from) !== document.sentenceOf(act.from)) return false;
  const between = document.tokens.slice(name.to, act.from);
  const first = between[0];
  const isAside = first?.text === ',' && between.findLast(({ norm }) => !LINKS.has(norm))?.text === ',';
  return isAside || between.every(({ kind, norm }) => kind === 'punctuation' || LINKS.has(norm));
}
