import type { DraftDocument } from '../../../draft/document';
import type { Edit } from '../../../model/finding';
import type { Language } from '../../../model/language';
import { type Aimed, aimer } from '../../engines/aimed';
import { rangeOf } from '../../engines/compile';
import { rewrite } from '../../engines/rewrite';
import { wayAround } from '../../engines/way-around';
import { INSULTS } from '../../lexicons/insults';
import { defineRule, type Hit } from '../../rule';

const insultsIn = aimer(INSULTS);

/** What can be said instead; the French never has to agree with anything. */
const INSTEAD: Readonly<
  Record<Language, { readonly predicate: string; readonly cry: string; readonly people: string }>
> = {
  en: { predicate: 'in the wrong', cry: 'what a disappointment', people: 'people' },
  fr: { predicate: 'dans le tort', cry: 'quelle déception', people: 'gens' },
};

/** Somebody is called names, or something bad is said of who they are instead of what they did. */
export const insult = defineRule({
  id: 'polite/insult',
  principle: 'polite',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  elseDropSentence: true,
  *check(document: DraftDocument): Iterable<Hit> {
    for (const one of insultsIn(document)) {
      const span = { from: one.aim.from, to: one.word.to };
      yield {
        range: rangeOf(document, span),
        edits: edits(document, one),
        ...(one.term.mild && { severity: 'consider' as const }),
      };
    }
  },
});

function edits(document: DraftDocument, one: Aimed): readonly Edit[] {
  const { language } = document.sentenceOf(one.word.from);
  const writing = language === 'unknown' ? 'en' : language;
  const instead = INSTEAD[writing];
  const next = document.tokens[one.word.to]?.norm ?? '';
  if (
    (one.kind === 'you' || one.kind === 'they' || one.kind === 'be') &&
    !['to', 'of', 'pour', 'de', "d'", 'who', 'qui'].includes(next)
  )
    return [rewrite(document, withArticle(document, one), instead.predicate, writing)];
  if (one.kind === 'exclaimed')
    return [rewrite(document, { from: one.aim.from, to: one.word.to }, instead.cry, writing)];
  const isPlural = /s$/.test(document.tokens[one.word.to - 1]?.norm ?? '');
  if (one.kind === 'these' && isPlural) return [rewrite(document, one.word, instead.people, writing)];
  const around = wayAround(document, { from: one.aim.from, to: one.word.to });
  return around ? [around] : [];
}

/** `is [a coward]`, `sont [des incompétents finis]`: what a predicate replaces. */
function withArticle(document: DraftDocument, { aim, said }: Aimed): { from: number; to: number } {
  let { from, to } = said;
  while (from > aim.from && /^(?:an?|une?|des|d'|de)$/.test(document.tokens[from - 1]?.norm ?? '')) from -= 1;
  if (/^(?:finis?|finies?|totale?s?|notoires?|patentés?)$/.test(document.tokens[to]?.norm ?? '')) to += 1;
  return { from, to };
}
