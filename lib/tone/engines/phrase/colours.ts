import type { DetectedLanguage, Language } from '../../../model/language';
import { UNKNOWN } from './vocabulary';

/**
 * Words in 59 colours, a bit each, in two numbers: the colours of all words that may come second in a pattern say at a glance
 * that most words cannot. A colour that fits proves nothing: matching decides. The last bits of the second number say in which
 * sentences a pattern may begin, and where in them.
 */
export interface Colours {
  readonly low: number;
  readonly high: number;
}

const LOW = 31;
const ALL = 59;
/** Languages of a sentence at its beginning, and the same bits for places within it. */
const FR = 1 << 28;
const EN = 1 << 29;
const WITHIN = 2;
const ANY: Colours = { low: -1, high: FR - 1 };
/** Every row whose second word can be anything has this bit, and no other has. */
const OPEN = 1 << 31;

/** The colour of what follows a word: also that it may be anything. `UNKNOWN`: no word of a pattern, or the sentence's end. */
export const lowOf = (word: number): number =>
  word !== UNKNOWN && word % ALL < LOW ? OPEN | (1 << (word % ALL)) : OPEN;
export const highOf = (word: number): number =>
  word !== UNKNOWN && word % ALL >= LOW ? 1 << ((word % ALL) - LOW) : 0;

/** The colours of several words; null: any word, or none. */
export function coloursOf(words: ReadonlySet<number> | null): Colours {
  if (!words) return ANY;
  let low = 0;
  let high = 0;
  for (const word of words) {
    low |= lowOf(word) & ~OPEN;
    high |= highOf(word);
  }
  return { low, high };
}

/** The bits of a pattern: its languages, within sentences only if it need not open one. */
export function placeBits(language: Language | 'both', opens: boolean): number {
  const bits = ofLanguage(language);
  return opens ? bits : bits | (bits << WITHIN);
}

/** The same for a place of a draft: a sentence whose language cannot be told is read with the rules of both. */
export function bitsOfPlace(language: DetectedLanguage, isOpening: boolean): number {
  const bits = ofLanguage(language === 'unknown' ? 'both' : language);
  return isOpening ? bits : bits << WITHIN;
}

const ofLanguage = (language: Language | 'both'): number =>
  language === 'both' ? FR | EN : language === 'fr' ? FR : EN;
