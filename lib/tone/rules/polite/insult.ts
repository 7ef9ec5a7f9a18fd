import type { DraftDocument } from '../../../draft/document';
import type { Edit } from '../../../model/finding';
import type { Language } from '../../../model/language';
import { type Aimed, aimer } from '../../engines/aimed';
import { rangeOf } from '../../engines/compile';
import { doBetter } from '../../engines/do-better';
import type { TokenSpan } from '../../engines/phrase/match';
import { rewrite } from '../../engines/rewrite';
import { wayAround } from '../../engines/way-around';
import { isAnsweredNo, isAsked } from '../../evidence/framing';
import { isTitle } from '../../evidence/works';
import { INSULTS } from '../../lexicons/insults';
import { defineRule, type Hit } from '../../rule';

const insultsIn = aimer(INSULTS);

/** What can be cried out instead, and who “these bastards” are. */
const INSTEAD: Readonly<Record<Language, { readonly cry: string; readonly people: string }>> = {
  en: { cry: 'what a disappointment', people: 'people' },
  fr: { cry: 'quelle déception', people: 'gens' },
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
      if (isHarmless(document, one)) continue;
      const span = { from: one.aim.from, to: one.word.to };
      yield {
        range: rangeOf(document, span),
        edits: edits(document, one),
        ...(one.term.mild && { severity: 'consider' as const }),
      };
    }
  },
});

/** Words that an insult goes harmlessly with: “lazy river”, “idiot-proof”. */
const COMPOUNDS = new Set(
  'proof river susan sunday saturday afternoon morning days eye utile waiter waiters bell bells luck phone phones'.split(
    ' ',
  ),
);

/** A title, a matter of talk, a question that is denied, or a word that belongs to another: nobody is called names. */
function isHarmless(document: DraftDocument, { kind, aim, word }: Aimed): boolean {
  const whole = { from: aim.from, to: word.to };
  if (COMPOUNDS.has(document.tokens[word.to]?.norm ?? '')) return true;
  if (isAnsweredNo(document, whole) || isFondOf(document, word)) return true;
  if (isNoGoodAt(document, whole)) return true;
  return (kind === null || kind === 'these') && isTitle(document, whole);
}

/** «Fous d’échecs», «folle de joie», «fous… de bowling»: fond of something. */
function isFondOf({ tokens }: DraftDocument, { to }: TokenSpan): boolean {
  const next = tokens[to]?.kind === 'punctuation' ? tokens[to + 1] : tokens[to];
  return (
    /^(?:fous|fou|folles?)$/.test(tokens[to - 1]?.norm ?? '') && /^(?:de|d'|des|du)$/.test(next?.norm ?? '')
  );
}

/** «Vous êtes nuls en bricolage?», “Are you hopeless at knitting?”: asks beginners in. */
const isNoGoodAt = (document: DraftDocument, whole: TokenSpan): boolean =>
  /^(?:en|avec|at|with)$/.test(document.tokens[whole.to]?.norm ?? '') && isAsked(document, whole);

function edits(document: DraftDocument, one: Aimed): readonly Edit[] {
  const { language } = document.sentenceOf(one.word.from);
  const writing = language === 'unknown' ? 'en' : language;
  const instead = INSTEAD[writing];
  if (one.kind === 'you' || one.kind === 'they' || one.kind === 'be') {
    const better = bettered(document, one, writing);
    if (better) return [better];
  }
  const whole = { from: one.aim.from, to: one.word.to };
  const around = wayAround(document, whole);
  if (one.kind === 'exclaimed') {
    if (SUCH.has(document.tokens[one.aim.from]?.norm ?? '')) return afterVerb(document, one, writing);
    const cry = rewrite(document, whole, instead.cry, writing);
    return around && isOfOne(document, one) ? [around] : [cry];
  }
  const isPlural = /s$/.test(document.tokens[one.word.to - 1]?.norm ?? '');
  if (one.kind === 'these' && isPlural) return [rewrite(document, one.word, instead.people, writing)];
  return around ? [around] : [];
}

/** `is a coward` → “can do better”. */
function bettered(document: DraftDocument, { aim, said }: Aimed, language: Language): Edit | null {
  let verb = aim.to - 1;
  while (verb > aim.from && /^(?:an?|une?)$/.test(document.tokens[verb]?.norm ?? '')) verb -= 1;
  const to =
    said.to +
    Number(/^(?:finie?s?|totale?s?|notoires?|patentés?)$/.test(document.tokens[said.to]?.norm ?? ''));
  const say = doBetter(document, verb, to, language);
  return say ? rewrite(document, { from: verb, to }, say, language) : null;
}

/** How a name is stressed within a sentence: “you are *such a* hypocrite” is no cry by itself. */
const SUCH = new Set('such like nothing just really truly'.split(' '));

function afterVerb(document: DraftDocument, { aim, said }: Aimed, language: Language): readonly Edit[] {
  const verb = aim.from - 1;
  const say = doBetter(document, verb, said.to, language);
  return say ? [rewrite(document, { from: verb, to: said.to }, say, language)] : [];
}

/** “What an idiot”, not “what losers” or “what a bunch of clowns”. */
const isOfOne = (document: DraftDocument, { aim, word }: Aimed): boolean =>
  !/s$/.test(document.tokens[word.to - 1]?.norm ?? '') && aim.to - aim.from < 3;
