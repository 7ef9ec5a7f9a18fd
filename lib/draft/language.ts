import eld from 'eld/extrasmall';
import type { DetectedLanguage } from '../model/language';
import { FUNCTION_WORDS } from './function-words';
import type { Token } from './tokens';

eld.setLanguageSubset(['fr', 'en']);

/** Words read at most: more do not change the answer, and a 25,000-character line must stay cheap. */
const ENOUGH_WORDS = 60;
/** Below this many letters the n-gram detector guesses more than it knows. */
const ENOUGH_LETTERS = 8;
/** A sentence of so few words, none of them telling (no function word, no accent), is better judged by those around it. */
const FEW_WORDS = 2;
/** How far one language's score must lead the other's, on ELD's scale of 0–1. */
const LEAD = 0.05;

/**
 * French, English or “unknown” for one sentence. Function words decide where they agree; the n-gram detector ELD (fr + en)
 * decides the rest; too little text is not decided at all. URLs, mentions and tags are not read.
 *
 * @param from index of the sentence’s first token; a sentence that is not all of `tokens` has others beside it, whose language
 * can decide for a very short one
 * @param to index after its last
 */
export function detectLanguage(tokens: readonly Token[], from = 0, to = tokens.length): DetectedLanguage {
  const alone = to - from === tokens.length;
  const words: Token[] = [];
  const votes = { fr: 0, en: 0 };
  for (let at = from; at < to && words.length < ENOUGH_WORDS; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    words.push(token);
    if (FUNCTION_WORDS.fr.has(token.norm)) votes.fr += 1;
    if (FUNCTION_WORDS.en.has(token.norm)) votes.en += 1;
  }
  if (votes.fr > 0 && votes.fr >= votes.en * 3) return 'fr';
  if (votes.en > 0 && votes.en >= votes.fr * 3) return 'en';
  if (!alone && words.length <= FEW_WORDS && words.every(saysNothing)) return 'unknown';
  const text = words.map((word) => word.norm).join(' ');
  if (text.length < ENOUGH_LETTERS) return 'unknown';
  const lead = leadOf(text);
  if (Math.abs(lead) >= LEAD) return lead > 0 ? 'fr' : 'en';
  if (votes.fr !== votes.en) return votes.fr > votes.en ? 'fr' : 'en';
  return 'unknown';
}

/** Sentences remembered: more than a long post has, so that a draft being written is not read anew at each letter. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, number>();

/** How far French leads English by ELD, the costliest step of reading a draft. In memory only, and forgotten with the page. */
function leadOf(text: string): number {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const scores = eld.detect(text).getScores();
  const lead = (scores.fr ?? 0) - (scores.en ?? 0);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, lead);
  return lead;
}

const saysNothing = ({ norm, fold }: Token): boolean =>
  norm === fold && !FUNCTION_WORDS.fr.has(norm) && !FUNCTION_WORDS.en.has(norm);
