import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Level } from '../../model/level';
import type { Principle } from '../../model/principle';
import type { Range } from '../../model/range';
import { hasCue } from './cues';
import { type HeardDraft, type HeardSentence, hearSentences, hearWithout } from './excerpt';
import {
  atHome,
  type Ear,
  hear,
  likeliestPrinciples,
  postOdds,
  slipOdds,
  type UndertoneModel,
} from './model';

/** A sentence that the draft’s undertone comes from. */
export interface Undertone {
  readonly principle: Principle;
  readonly range: Range;
}

/** Words that a draft needs before an undertone can be told from its subject. */
const FEWEST_WORDS = 4;
/** The ears know posts. Of a longer text they know nothing, and each sentence is weighed against all the others. */
const MOST_WORDS = 120;
/** At most this much at home the ears say nothing: so are nearly all of other people’s texts, and hardly a post of an organisation. */
const STRANGE = 0.1;

/** What the ears make of a draft. */
export interface Impression {
  /** It sounds as posts that slip nearly never do: rules that guess at a meaning stay silent. */
  readonly calm: boolean;
  /** What it says between its lines: each of its sentences is heard anew for that, once, and only where somebody asks. */
  undertone(): Undertone | null;
  /** Log-odds of a slip beyond those that are rare among ordinary posts. */
  readonly beyondRare: number;
  /** How far the ears are at home in such a text, 0–1. */
  readonly home: number;
}

/** What the ears make of a text of a kind that they do not know. */
const estranged = (home: number): Impression => ({ home, beyondRare: 0, calm: false, undertone: () => null });

/** Listens to a draft; null where the ears cannot tell: no language, hardly a word, more than a post. To a stranger’s text they say nothing. */
export function listen(document: DraftDocument, model: UndertoneModel, level: Level): Impression | null {
  const { language } = document;
  const words = document.tokens.filter(({ kind }) => kind === 'word').length;
  if (language === 'unknown' || words < FEWEST_WORDS || words > MOST_WORDS) return null;
  const ear = model[language];
  const whole = hear(document);
  const home = atHome(ear, whole);
  if (home <= STRANGE) return estranged(home);
  const draft = { whole, alone: hearSentences(document, whole) };
  const odds = postOdds(ear, draft);
  const speaks = level !== 'beginner' && odds > ear.rare[level];
  let told: Undertone | null | undefined;
  const undertone = (): Undertone | null => {
    if (told === undefined) told = speaks ? undertoneOf(document, ear, draft) : null;
    return told;
  };
  return {
    beyondRare: odds - ear.rare.standard,
    home,
    calm: odds < ear.calm,
    undertone,
  };
}

/** The sentence that the draft’s undertone comes from; null where none has words that could carry it. */
function undertoneOf(document: DraftDocument, ear: Ear, draft: HeardDraft): Undertone | null {
  for (const { sentence, heard } of bySlip(document, ear, draft)) {
    const principle = likeliestPrinciples(ear, heard).find((one) => hasCue(document, sentence, one));
    if (principle) return { principle, range: wordsOf(document, sentence) };
  }
  return null;
}

/** First the sentence that slips most by itself and whose loss does the draft most good. */
function bySlip(document: DraftDocument, ear: Ear, { whole, alone }: HeardDraft): HeardSentence[] {
  const all = slipOdds(ear, whole);
  return alone
    .map((one) => {
      const rest = hearWithout(document, one.sentence);
      return { ...one, weight: slipOdds(ear, one.heard) + all - (rest ? slipOdds(ear, rest) : 0) };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** From its first word to its last, without the links, tags and emoji that close it. */
function wordsOf({ tokens }: DraftDocument, { from, to }: Sentence): Range {
  const isSaid = (at: number): boolean => tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number';
  let first = from;
  let last = to - 1;
  while (first < last && !isSaid(first)) first += 1;
  while (last > first && !isSaid(last)) last -= 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
