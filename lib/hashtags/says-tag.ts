import { fold, normalise } from '../draft/fold';
import { splitTag } from './cues';

/** True when a draft’s folded words hold, in this order, the words that the tag is made of. */
export function saysTag(words: string, tag: string): boolean {
  const own = ofTag.get(tag) ?? wordsOf(tag);
  return own !== '' && words.includes(` ${own} `);
}

/** The form in which tags are the same tag to a reader: no case (as for X), and no accents either. */
export const key = (tag: string): string => fold(normalise(tag)).replace(/^[#＃]?/, '#');

/** The words of tags that were asked for: those of the catalogue are, at each draft. */
const ofTag = new Map<string, string>();
const MOST_REMEMBERED = 500;

function wordsOf(tag: string): string {
  const own = fold(normalise(splitTag(tag)))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (ofTag.size >= MOST_REMEMBERED) ofTag.clear();
  ofTag.set(tag, own);
  return own;
}
