import type { DraftDocument } from '../../draft/document';
import type { Language } from '../../model/language';
import { CUE_COUNT, cuesOf } from './cues';
import { VALENCE_COUNT, valenceOf } from './valence';

/** How many numbers `signsOf` gives. */
export const SIGN_COUNT = CUE_COUNT + VALENCE_COUNT;
/** Where what the word lists say begins among them. */
export const VALENCE_AT = CUE_COUNT;

/** What the second layer looks at beside the heads: cues of courtesy, style, feelings and swear words. */
export function signsOf(document: DraftDocument, language: Language): Float32Array {
  const signs = new Float32Array(SIGN_COUNT);
  signs.set(cuesOf(document, language));
  signs.set(valenceOf(document, language), VALENCE_AT);
  return signs;
}
