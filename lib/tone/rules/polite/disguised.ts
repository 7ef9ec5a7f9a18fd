import type { DraftDocument } from '../../../draft/document';
import { overlaps, type Range } from '../../../model/range';
import { type Disguised, disguiseFinder } from '../../engines/disguise';
import { rewrite } from '../../engines/rewrite';
import { unsaid } from '../../engines/unsaid';
import { DISGUISED_WORDS } from '../../lexicons/disguised';
import { defineRule, type Hit } from '../../rule';

const disguisedIn = disguiseFinder(new Set(DISGUISED_WORDS.keys()));

/** A swear word or insult behind stars, digits, spaces or foreign letters: readers see it all the same. */
export const disguised = defineRule({
  id: 'polite/disguised',
  principle: 'polite',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  elseDropSentence: true,
  *check(document: DraftDocument): Iterable<Hit> {
    for (const one of disguisedIn(document.text)) {
      if (isInEntity(document, one.range)) continue;
      yield { range: one.range, edits: wayOut(document, one) };
    }
    for (const range of unsaid(document.text)) if (!isInEntity(document, range)) yield { range };
  },
});

/** Links and names are what they are; `$hit` is no share. */
const isInEntity = (document: DraftDocument, range: Range): boolean =>
  document.entities.some((entity) => entity.kind !== 'cashtag' && overlaps(entity, range));

function wayOut(document: DraftDocument, { range, word }: Disguised) {
  const { tokens } = document;
  const instead = DISGUISED_WORDS.get(word);
  let from = tokens.findIndex((token) => token.end > range.start);
  if (instead == null || from < 0) return [];
  const language = document.sentenceOf(from).language === 'fr' ? 'fr' : 'en';
  let to = from;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < range.end) to += 1;
  if (instead === '') {
    // `what the f*ck`, `m*rde de formulaire`: the little word beside it goes too.
    if (/^(?:de|d')$/.test(tokens[to]?.norm ?? '')) to += 1;
    if (word === 'fuck' && tokens[from - 1]?.norm !== 'the') return [];
    if (word === 'fuck') from -= 1;
  }
  return [rewrite(document, { from, to }, instead, language)];
}
