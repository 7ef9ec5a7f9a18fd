import { fold, normalise } from '../draft/fold';
import { splitTag } from './cues';

/** True when a draft’s folded words hold, in this order, the words that the tag is made of. */
export function saysTag(words: string, tag: string): boolean {
  const own = fold(normalise(splitTag(tag)))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return own !== '' && words.includes(` ${own} `);
}

/** The form in which tags are the same tag to a reader: no case (as for X), and no accents either. */
export const key = (tag: string): string => fold(normalise(tag)).replace(/^[#＃]?/, '#');
