import type { DraftDocument } from '../../draft/document';
import { fold, normalise } from '../../draft/fold';
import type { Hit } from '../../tone/rule';
import { CATALOGUE } from '../catalogue';
import { capitalised, defineTagRule, type Tag, wholeTagsOf } from './rule';
import { segmented, spelling } from './segment';

/** Tags of the field by their form without case and accents. */
const KNOWN = new Map(
  CATALOGUE.filter(({ tag, status }) => !tag.includes('{') && status !== 'past').map(({ tag }) => [
    fold(normalise(tag.slice(1))),
    tag,
  ]),
);

/** Several words without capitals, which a screen reader reads as one, and French words without their accents. */
export const words = defineTagRule({
  id: 'post/tag-words',
  principle: 'post',
  severity: 'consider',
  level: 'beginner',
  source: 'camel-case',
  *check(document: DraftDocument): Iterable<Hit> {
    for (const tag of wholeTagsOf(document)) {
      const better = betterForm(document, tag);
      if (better === null) continue;
      const range = { start: tag.start, end: tag.end };
      const sameWords = normalise(better.slice(1)) === normalise(tag.body);
      yield {
        range,
        edits: [{ range, text: better }],
        ...(!sameWords && { message: 'rule.post/tag-words.accents' as const }),
      };
    }
  },
});

function betterForm(document: DraftDocument, tag: Tag): string | null {
  const known = KNOWN.get(tag.key);
  const cased = showsWords(tag.body);
  if (known !== undefined) {
    const oneWord = !/\p{Ll}\p{Lu}/u.test(known);
    // Some accents only may be the spelling of 1990 (ainé, and many agree); none at all is a keyboard’s.
    const accentsLost = hasNoAccents(tag.body) && !hasNoAccents(known);
    return accentsLost || (!cased && !oneWord) ? known : null;
  }
  if (cased) return null;
  const spelled = document.language === 'fr' && hasNoAccents(tag.body) ? spelling(tag.key, 'fr') : null;
  if (spelled !== null && !hasNoAccents(spelled)) return `#${capitalised(spelled)}`;
  const parts = segmented(tag.key, document.language);
  return parts === null ? null : `#${parts.map(capitalised).join('')}`;
}

const hasNoAccents = (word: string): boolean => fold(word.normalize('NFC')) === word;

/** True when capitals, figures or underscores already show where words begin. */
const showsWords = (body: string): boolean => /\p{Ll}\p{M}*\p{Lu}|_|·/u.test(body);
