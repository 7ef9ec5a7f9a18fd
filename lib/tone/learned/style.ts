import type { DraftDocument } from '../../draft/document';
import type { Token } from '../../draft/tokens';
import { MOST_TOKENS } from './features';

/** A word of more letters is long. */
const LONG_WORD = 8;
const yes = (condition: boolean): number => (condition ? 1 : 0);

interface Tally {
  words: number;
  letters: number;
  long: number;
  capitals: number;
  contractions: number;
  stretched: number;
  numbers: number;
  commas: number;
  questions: number;
  exclamations: number;
  repeatedMarks: number;
  dots: number;
  emoji: number;
  links: number;
  brackets: number;
}

/** How many numbers `styleOf` gives. */
export const STYLE_COUNT = 21;

/** What signs are read of. */
export type Styled = Pick<DraftDocument, 'text' | 'tokens' | 'sentences' | 'quotations'>;

/** Signs of style that need no word list, each between 0 and about 1. */
export function styleOf(document: Styled): readonly number[] {
  const { tokens, sentences, quotations, text } = document;
  const tally = count(tokens);
  const words = Math.max(1, tally.words);
  return [
    yes(tally.questions > 0),
    Math.min(4, tally.questions) / 4,
    Math.min(3, tally.exclamations) / 3,
    yes(tally.repeatedMarks > 0),
    Math.log1p(tally.words) / 5,
    Math.log1p(tally.words / Math.max(1, sentences.length)) / 4,
    tally.letters / words / 8,
    tally.capitals / words,
    yes(/^\s*\p{Ll}/u.test(text)),
    (tally.commas / words) * 5,
    yes(tally.emoji > 0),
    (tally.contractions / words) * 5,
    (tally.numbers / words) * 3,
    yes(tally.links > 0),
    yes(sentences.at(-1)?.endMark === ''),
    yes(tally.dots > 0),
    yes(tokens[0]?.kind === 'punctuation'),
    yes(quotations.length > 0),
    yes(tally.brackets > 0),
    (tally.long / words) * 3,
    yes(tally.stretched > 0),
  ];
}

function count(tokens: readonly Token[]): Tally {
  const tally: Tally = {
    words: 0,
    letters: 0,
    long: 0,
    capitals: 0,
    contractions: 0,
    stretched: 0,
    numbers: 0,
    commas: 0,
    questions: 0,
    exclamations: 0,
    repeatedMarks: 0,
    dots: 0,
    emoji: 0,
    links: 0,
    brackets: 0,
  };
  for (let at = 0; at < Math.min(tokens.length, MOST_TOKENS); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'word') countWord(token, tally);
    else if (token.kind === 'punctuation') countMark(token.text, tally);
    else if (token.kind === 'number') tally.numbers += 1;
    else if (token.kind === 'emoji') tally.emoji += 1;
    else if (token.kind === 'url') tally.links += 1;
  }
  return tally;
}

function countWord({ text, norm }: Token, tally: Tally): void {
  tally.words += 1;
  tally.letters += text.length;
  if (text.length > LONG_WORD) tally.long += 1;
  if (text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()) tally.capitals += 1;
  const apostrophe = norm.indexOf("'");
  if (apostrophe > 0 && apostrophe < norm.length - 1) tally.contractions += 1;
  if (isStretched(norm)) tally.stretched += 1;
}

/** Three of the same letter in a row: « nooon ». */
function isStretched(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    if (
      word[at] === word[at - 1] &&
      word[at] === word[at - 2] &&
      word[at]?.toLowerCase() !== word[at]?.toUpperCase()
    )
      return true;
  }
  return false;
}

function countMark(text: string, tally: Tally): void {
  const [mark, next] = text;
  if (mark === ',') tally.commas += 1;
  else if (mark === '(') tally.brackets += 1;
  else if (mark === '…' || (mark === '.' && next === '.')) tally.dots += 1;
  else if (mark === '?' || mark === '!') {
    if (text.includes('?')) tally.questions += 1;
    if (text.includes('!')) tally.exclamations += 1;
    if (text.length > 1) tally.repeatedMarks += 1;
  }
}
