import type { DraftDocument } from '../draft/document';
import { fold, normalise } from '../draft/fold';
import { foldedWords, splitTag } from './cues';

/** True when the draft says, in this order, the words that the tag is made of. */
export function ownWords(document: DraftDocument, tag: string): boolean {
  const words = fold(normalise(splitTag(tag)))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return words !== '' && foldedWords(document).includes(` ${words} `);
}
