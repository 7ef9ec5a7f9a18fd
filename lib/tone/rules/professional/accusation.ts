import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import type { PhraseMatch } from '../../engines/phrase/match';
import { DOES, IS, NEWS, POINTS, WHO } from '../../lexicons/accusation';
import { subjectOf, WRONGS } from '../../lexicons/subjects';
import { WRONGS_DONE } from '../../lexicons/wrongdoing';
import { defineRule, type Hit } from '../../rule';
import { isNoWrong, type Pointed, wrongdoers } from './accusation.doers';

const who = phrases(WHO);
const is = phrases(IS);
const does = phrases(DOES);
const points = phrases(POINTS);
const wrongs = phrases(WRONGS_DONE);
/** What silences a sentence: a source, a condition, a story. */
const news = phrases({ en: [NEWS.en[0], NEWS.en[2]], fr: [NEWS.fr[0], NEWS.fr[2]] });
/** Nobody in particular, where it comes before what is said: “hire somebody else” names nobody. */
const nobody = phrases({ en: [NEWS.en[1]], fr: [NEWS.fr[1]] });

/** Before a French noun that looks like a verb: «une fraude de 300 $». */
const NOUN = /^(?:une|cette|toute|contre|de|d'|par)$/;
/** Words between the one who is named and what is said of them. */
const NEAR_IS = 5;
const NEAR_DOES = 11;

/**
 * A person, home or firm that readers can recognise, and a crime or cruelty laid at their door as a fact. What police, a
 * court or a named medium says stays silent, and so do warnings about nobody in particular.
 */
export const accusation = defineRule({
  id: 'professional/accusation',
  principle: 'professional',
  severity: 'fix',
  level: 'beginner',
  source: 'ccq-reputation',
  unlessCalm: true,
  elseDropSentence: true,
  elseSay: (draft, language) => {
    const wrong = subjectOf(draft, WRONGS, language);
    return language === 'fr'
      ? `${wrong ? `Vous craignez ${wrong}` : 'Une situation vous inquiète'}? Vous pouvez nous en parler en toute confiance.`
      : `If ${wrong ? `you suspect ${wrong}` : 'something worries you'}, you can talk to us in confidence.`;
  },
  *check(document: DraftDocument): Iterable<Hit> {
    const acts = [
      ...does.find(document).map((match) => ({ match, near: NEAR_DOES })),
      ...is.find(document).map((match) => ({ match, near: NEAR_IS })),
    ];
    const alone = points.find(document);
    const done = wrongs.find(document);
    if (acts.length + alone.length + done.length === 0) return;
    const named = who.find(document);
    const reported = news.find(document);
    const anybody = nobody.find(document);
    const seen = new Set<Sentence>();
    const doers = done.length > 0 ? wrongdoers(document, done, named, reported) : [];
    for (const { span, said } of [...spans(document, named, acts), ...doers, ...alone.map(pointed)]) {
      const sentence = document.sentenceOf(span.from);
      if (seen.has(sentence) || sentence.endMark.includes('?')) continue;
      const told = reported.some(
        ({ whole }) =>
          document.sentenceOf(whole.from) === sentence && !(said.from <= whole.from && whole.to <= said.to),
      );
      const isNobody = anybody.some(
        ({ whole }) => document.sentenceOf(whole.from) === sentence && whole.from < said.from,
      );
      if (said.to > said.from && (told || isNobody)) continue;
      seen.add(sentence);
      yield { range: rangeOf(document, span) };
    }
  },
});

const pointed = ({ whole }: PhraseMatch): Pointed => ({
  span: whole,
  said: { from: whole.from, to: whole.from },
});

function* spans(
  document: DraftDocument,
  named: readonly PhraseMatch[],
  acts: readonly { readonly match: PhraseMatch; readonly near: number }[],
): Iterable<Pointed> {
  for (const { match, near } of acts) {
    const { whole } = match;
    if (isNoWrong(document, whole) || NOUN.test(document.tokens[whole.from - 1]?.norm ?? '')) continue;
    const subject = named.find(
      (one) =>
        one.whole.to <= whole.from &&
        whole.from - one.whole.to <= near &&
        document.sentenceOf(one.whole.from) === document.sentenceOf(whole.from),
    );
    if (subject) yield { span: { from: subject.whole.from, to: whole.to }, said: whole };
  }
}
