import type { DetectedLanguage, Language } from '../../../model/language';
import { UNKNOWN } from './vocabulary';

/**
 * Words in 61 colours, a bit each, in two numbers: the colours of all words that may come second in a pattern say at a glance
 * that most words cannot. A colour that fits proves nothing: matching decides. The last bits of the second number are languages.
 */
export interface Colours {
  readonly low: number;
  readonly high: number;
}

const LOW = 31;
const ALL = 61;
const FR = 1 << 30;
const EN = 1 << 31;
const ANY: Colours = { low: -1, high: -1 & ~FR & ~EN };
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

/** The bits of a pattern's language. */
export const languageBits = (language: Language | 'both'): number =>
  language === 'both' ? FR | EN : language === 'fr' ? FR : EN;

/** The same for a sentence: one whose language cannot be told is read with the rules of both. */
export const sentenceBits = (language: DetectedLanguage): number =>
  languageBits(language === 'unknown' ? 'both' : language);
