import type { DetectedLanguage, Language } from '../model/language';
import type { Range } from '../model/range';
import { detectLanguage } from './language';
import type { Token } from './tokens';

export interface Sentence extends Range {
  readonly language: DetectedLanguage;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The mark that ends it, such as `.`, `?!`, `…`; empty when a line's end does. */
  readonly endMark: string;
}

/** Words that end with a full stop without ending the sentence. */
const ABBREVIATIONS = new Set(
  'm mm mme mmes mlle dr dre drs pr me mr mrs ms st ste ex tél ext vs inc ltée ltd av boul approx'.split(' '),
);
/** These do so before a number only: “No. 5”, but “They said no.” */
const BEFORE_NUMBERS = new Set('no nos p pp vol art'.split(' '));

/** Cuts tokens into sentences: at `. ! ? …` before white space, and at each line's end. */
export function sentences(text: string, tokens: readonly Token[], fixed: 'auto' | Language): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!endsAfter(text, tokens, index)) continue;
    found.push(sentence(tokens, from, index + 1, fixed));
    from = index + 1;
  }
  return fixed === 'auto' ? withNeighboursLanguage(found) : found;
}

function endsAfter(text: string, tokens: readonly Token[], index: number): boolean {
  const current = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!next || hasNewline(text, current.end, next.start)) return true;
  // Nearly all tokens are words, and no word ends a sentence.
  if (current.kind !== 'punctuation' && current.kind !== 'emoji') return false;
  // A quotation mark, bracket or emoji that follows the mark still belongs to the sentence.
  if (isCloser(next) || next.start === current.end) return false;
  const at = lastBeforeClosers(tokens, index);
  const mark = tokens[at]?.text ?? '';
  if (!isEndMark(tokens[at])) return false;
  if (mark === '.') return !isAbbreviation(tokens[at - 1], next);
  return /^[.…]/.test(mark) ? /^\p{Lu}/u.test(next.text) : true;
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return true;
  return false;
}

const isEndMark = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && /^[.!?…]+$/.test(token.text);

const isCloser = (token: Token): boolean =>
  token.kind === 'emoji' || (token.kind === 'punctuation' && '»”")]'.includes(token.text));

/** Closers stepped over at most, so that a wall of emoji stays cheap. */
const MOST_CLOSERS = 6;

function lastBeforeClosers(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && index - at < MOST_CLOSERS && isCloser(tokens[at] as Token)) at -= 1;
  return at;
}

const isAbbreviation = (before: Token | undefined, next: Token): boolean =>
  before?.kind === 'word' &&
  (ABBREVIATIONS.has(before.norm) ||
    /^\p{Lu}$/u.test(before.text) ||
    (next.kind === 'number' && BEFORE_NUMBERS.has(before.norm)));

function sentence(tokens: readonly Token[], from: number, to: number, fixed: 'auto' | Language): Sentence {
  const last = tokens[lastBeforeClosers(tokens, to - 1)];
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    from,
    to,
    language: fixed === 'auto' ? detectLanguage(tokens, from, to) : fixed,
    endMark: last && isEndMark(last) ? last.text : '',
  };
}

/** A sentence too short to tell is in the language of the one before it, else of the next one that can be told. */
function withNeighboursLanguage(found: readonly Sentence[]): Sentence[] {
  let near: DetectedLanguage = found.find((one) => one.language !== 'unknown')?.language ?? 'unknown';
  return found.map((one) => {
    if (one.language !== 'unknown') near = one.language;
    return one.language === 'unknown' ? { ...one, language: near } : one;
  });
}
