import type { DraftDocument } from '../../draft/document';
import type { Token } from '../../draft/tokens';
import { LANGUAGES } from '../../model/language';
import { PhraseIndex } from '../engines/phrase';
import { CUE_PATTERNS, type CueName } from './cue-patterns';
import { MOST_TOKENS } from './features';

const NAMES = Object.keys(CUE_PATTERNS) as CueName[];
/** More of the same sign says no more. */
const MOST_OF_A_SIGN = 3;

type Measure = (document: DraftDocument, words: readonly Token[], marks: readonly Token[]) => number;

const share = (part: number, words: readonly Token[]): number => part / Math.max(1, words.length);
const yes = (condition: boolean): number => (condition ? 1 : 0);

/** Signs of style that need no word list, each between 0 and about 1. */
const STYLE: readonly Measure[] = [
  (_, __, marks) => yes(marks.some(({ text }) => text.includes('?'))),
  (_, __, marks) => Math.min(4, marks.filter(({ text }) => text.includes('?')).length) / 4,
  (_, __, marks) => Math.min(3, marks.filter(({ text }) => text.includes('!')).length) / 3,
  (_, __, marks) => yes(marks.some(({ text }) => /[!?]{2}/.test(text))),
  (_, words) => Math.log1p(words.length) / 5,
  (document, words) => Math.log1p(words.length / Math.max(1, document.sentences.length)) / 4,
  (_, words) =>
    share(
      words.reduce((sum, { text }) => sum + text.length, 0),
      words,
    ) / 8,
  (_, words) => share(words.filter(isCapitals).length, words),
  (document) => yes(/^\s*\p{Ll}/u.test(document.text)),
  ({ tokens }, words) => share(tokens.filter(({ text }) => text === ',').length, words) * 5,
  ({ tokens }) => yes(tokens.some(({ kind }) => kind === 'emoji')),
  (_, words) => share(words.filter(({ norm }) => /.'./.test(norm)).length, words) * 5,
  ({ tokens }, words) => share(tokens.filter(({ kind }) => kind === 'number').length, words) * 3,
  ({ tokens }) => yes(tokens.some(({ kind }) => kind === 'url')),
  ({ sentences }) => yes(sentences.at(-1)?.endMark === ''),
  (_, __, marks) => yes(marks.some(({ text }) => /\.\.|…/.test(text))),
  ({ tokens }) => yes(tokens[0]?.kind === 'punctuation'),
  ({ quotations }) => yes(quotations.length > 0),
  ({ tokens }) => yes(tokens.some(({ text }) => text === '(')),
  (_, words) => share(words.filter(({ text }) => text.length > 8).length, words) * 3,
  (_, words) => yes(words.some(({ norm }) => /(\p{L})\1\1/u.test(norm))),
];

const isCapitals = ({ text }: Token): boolean =>
  text.length > 2 && text === text.toUpperCase() && /\p{L}/u.test(text);

/** How many numbers `cuesOf` gives. */
export const CUE_COUNT = NAMES.length + STYLE.length;

let index: PhraseIndex<number> | null = null;

function patternIndex(): PhraseIndex<number> {
  if (index) return index;
  index = new PhraseIndex<number>();
  for (const [position, name] of NAMES.entries()) {
    for (const language of LANGUAGES) {
      for (const pattern of CUE_PATTERNS[name][language]) index.add(pattern, position, language);
    }
  }
  return index;
}

/** The signs of a draft that both languages share: phrases by kind, then style. Each between 0 and about 1. */
export function cuesOf(document: DraftDocument): Float32Array {
  const cues = new Float32Array(CUE_COUNT);
  for (const { entry } of patternIndex().find(document, MOST_TOKENS)) {
    cues[entry] = Math.min(1, (cues[entry] ?? 0) + 1 / MOST_OF_A_SIGN);
  }
  const read = document.tokens.slice(0, MOST_TOKENS);
  const words = read.filter(({ kind }) => kind === 'word');
  const marks = read.filter(({ kind, text }) => kind === 'punctuation' && /^[!?.…]/.test(text));
  for (const [position, measure] of STYLE.entries()) {
    cues[NAMES.length + position] = measure(document, words, marks);
  }
  return cues;
}
