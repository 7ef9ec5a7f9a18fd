import type { DraftDocument } from '../../../draft/document';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import type { PhraseMatch } from '../../engines/phrase/match';
import { BALLOTS } from '../../lexicons/ballots';
import { CAMPAIGN, OFFICES, PARTISAN_WORDS, SUPPORT } from '../../lexicons/campaign';
import { LEADERS, PARTIES } from '../../lexicons/parties';
import { RALLYING, SIDES } from '../../lexicons/sides';
import { APPEALS, SLANT } from '../../lexicons/slant';
import { ANY_NEED, NEEDS, subjectOf } from '../../lexicons/subjects';
import { defineRule, type Hit } from '../../rule';

const parties = phrases({
  both: [
    ...PARTIES.both,
    LEADERS.full,
    LEADERS.office,
    LEADERS.government,
    LEADERS.possessive,
    LEADERS.surname,
  ],
  en: PARTIES.en,
  fr: PARTIES.fr,
});
const slant = phrases({
  en: [...SLANT.en, ...PARTISAN_WORDS.en, ...RALLYING.en],
  fr: [...SLANT.fr, ...PARTISAN_WORDS.fr, ...RALLYING.fr],
});
const appeals = phrases({
  en: [...APPEALS.en, ...CAMPAIGN.en, ...BALLOTS.en, ...SIDES.en],
  fr: [...APPEALS.fr, ...CAMPAIGN.fr, ...BALLOTS.fr, ...SIDES.fr],
});
const support = phrases(SUPPORT);
const offices = phrases(OFFICES);
const neutral = phrases({
  en: [
    '(aéroport|airport|foundation|fondation|autoroute|boulevard|street|avenue|school|institute)',
    '(m|mme|mr|mrs|ms|dr|dre) .? <capital>',
    'liberal arts',
    'green (party planning|space|spaces)',
  ],
  fr: [
    '(aéroport|fondation|autoroute|boulevard|rue|école|institut|pont)',
    '(m|mme|mr|dr|dre|madame|monsieur) .? <capital>',
  ],
});

/**
 * A party or a leader praised or attacked, or an appeal to vote. A party's name alone, a minister's announcement and a
 * position on policy are fine: charities may speak of policy, never for or against a party (CRA, CG-027).
 */
export const partisan = defineRule({
  id: 'professional/partisan',
  principle: 'professional',
  severity: 'fix',
  level: 'beginner',
  source: 'cra-policy',
  elseDropSentence: true,
  elseSay: (draft, language) => {
    const need = subjectOf(draft, NEEDS, language) ?? ANY_NEED[language];
    return language === 'fr'
      ? `Nous invitons tous les partis à dire ce qu’ils feront pour ${need}.`
      : `We invite every party to say what it will do for ${need}.`;
  },
  *check(document: DraftDocument): Iterable<Hit> {
    for (const match of appeals.find(document)) {
      yield { range: rangeOf(document, match.reported) };
    }
    for (const match of electioneering(document)) {
      yield { range: rangeOf(document, match.reported) };
    }
    const named = parties.find(document).filter((match) => !isSomebodyElse(document, match));
    if (named.length === 0) return;
    const slanted = slant.find(document);
    for (const [index, name] of named.entries()) {
      const sentence = document.sentenceOf(name.whole.from);
      if (named.slice(0, index).some((other) => document.sentenceOf(other.whole.from) === sentence)) continue;
      const cue = slanted.find(
        (match) => document.sentenceOf(match.whole.from) === sentence && !isWithin(match, name),
      );
      if (cue) {
        const from = Math.min(name.whole.from, cue.whole.from);
        const to = Math.max(name.whole.to, cue.whole.to);
        yield { range: rangeOf(document, { from, to }) };
      }
    }
  },
});

/** “She deserves your vote” is an appeal where somebody runs for office; in a contest of cakes it is none. */
function electioneering(document: DraftDocument): readonly PhraseMatch[] {
  const found = support.find(document);
  return found.length > 0 && offices.find(document).length > 0 ? found : [];
}

/** The slant must not be part of the party's own name. */
const isWithin = (cue: PhraseMatch, name: PhraseMatch): boolean =>
  cue.whole.from >= name.whole.from && cue.whole.to <= name.whole.to;

/** “Mme Legault”, “Trudeau Airport”: a surname that is somebody's or something's else. */
function isSomebodyElse(document: DraftDocument, match: PhraseMatch): boolean {
  return neutral
    .find(document)
    .some(({ whole }) => whole.from <= match.whole.to && match.whole.from <= whole.to);
}
