import type { DraftDocument } from '../../draft/document';
import type { Sentence } from '../../draft/sentences';
import type { Token } from '../../draft/tokens';

/** Words that a sentence needs to be worth posting by itself. */
const ENOUGH_WORDS = 3;

/** How a sentence begins that leans on the one before it. One kind of word a line. */
const LEANING = [
  // Somebody or something named before.
  "he|she|they|it|it['’]s|that|these|those|their|his|her|who",
  'this(?! (?:mon|tues|wednes|thurs|fri|satur|sun|to)day| (?:week|month|year|spring|summer|fall|winter|morning|afternoon|evening))',
  "il(?! (?:faut|reste|est (?:temps|possible)))|elle|ils|elles|c['’]est|cela|ça|sa|son|ses|leurs?|eux",
  'ce(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|mois|printemps|week-end))',
  '(?:all|none|some|half|both|most) of (?:them|you|us)|all [a-z]+ of (?:you|them|us)',
  "(?:tous|toutes) les (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)|(?:plus )?aucune?(?= (?:ne|d['’]))|certains d['’]entre",
  // What links two sentences.
  'and|but|or|nor|yet|even|because|since|then|too|also|same|either|neither|not (?:the|a)|so (?:are|do|is|have|did|was)',
  'et|mais|ou|même|pourtant|alors|donc|puis|aussi|car|parce|puisque|ni|ainsi|pas (?:le|la)|nous aussi',
  // Calls that pass on what was just said.
  "(?:share|spread|pass|keep) (?:it|this(?! [a-z])|the word|if|before|widely)|(?:share|remember)[.!]|don['’]t let|do not let",
  '(?:tell|warn) (?:your|every)|be careful|beware|think about it|accept it|let that|remember (?:this|that)|anyone know',
  "faites (?:circuler|tourner|passer|attention|barrage)|(?:partagez|relayez)(?= (?:si|avant|ça|vite)|[.!])|on s['’]en|souvenez",
  '(?:faisons|faites) le bon|make (?:the right|it)|dites-le|parlez-en|pensez-y|avertissez|méfiez-vous|qui en sait',
  // What one says of what was just said.
  "shame|what a|mark my words|there,|we(?:['’]ve| have) had enough|enough is enough|did you hear|guess|just kidding|true|really|seriously|no wonder",
  'quelle?s?|retenez|voilà|on en a assez|vraiment|vous avez entendu|toujours|jamais',
].join('|');
const LEANS = new RegExp(`^(?:${LEANING})(?![\\p{L}])`, 'iu');
/** Words anywhere in it that speak of what went before. */
const LOOKS_BACK = new RegExp(
  `(?<![\\p{L}])(?:${[
    'them|him|if you agree|from (?:his|her|their|this)|is the only (?:word|answer)',
    "le bruit|la rumeur|si c['’]est vrai|de (?:son|sa|leur|cette) (?:histoire|exemple)|est le seul mot|le seul mot pour",
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** Sentences that only lead to the next. */
const LEADS_ON =
  /^(?:did you hear|have you heard|guess what|vous avez entendu|avez-vous entendu|devinez quoi)/iu;

/** Whether a sentence can be posted when the one before it is gone: it has enough words and speaks of nothing said before. */
export const stands = (document: DraftDocument, sentence: Sentence): boolean =>
  wordsIn(document, sentence.from, sentence.to) >= ENOUGH_WORDS &&
  !leans(document, sentence) &&
  !LEADS_ON.test(document.text.slice(sentence.start, sentence.end));

/** Whether a sentence speaks of what was said before it: “They took the house.”, «Pensez-y.» The first one cannot. */
function leans(document: DraftDocument, { from, start, end }: Sentence): boolean {
  const text = document.text.slice(start, end);
  return from > 0 && (LEANS.test(text) || LOOKS_BACK.test(text));
}

/**
 * Whether the sentence after this one makes no sense without it: «Ils voient une locataire…», “All nine of you.” A word
 * within it that looks back (“Report them”) counts when nothing else was said before.
 */
export function isLeanedOn(document: DraftDocument, { from, to }: Sentence): boolean {
  const next = document.tokens[to] && document.sentenceOf(to);
  if (!next || wordsIn(document, next.from, next.to) < 2) return false;
  const text = document.text.slice(next.start, next.end);
  return LEANS.test(text) || (from === 0 && LOOKS_BACK.test(text));
}

/** How many words some tokens hold. */
export const wordsIn = (document: DraftDocument, from: number, to: number): number =>
  document.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;

/** Words that mean nothing without what was said before a colon or an “and”: “Landlords are all the same: *they* …”. */
const PRONOUNS = new Set(
  'he she they it his her their him them il elle ils elles leur leurs sa son ses eux'.split(' '),
);

/** Whether a clause may begin a draft with this word. */
export const mayBegin = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && !PRONOUNS.has(token.norm);
