import type { DraftDocument } from '../../../draft/document';
import type { Language } from '../../../model/language';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import type { PhraseMatch, TokenSpan } from '../../engines/phrase/match';
import { rewrite } from '../../engines/rewrite';
import { ADDRESSED, AGED, CLIENT, OPEN, SECRET, TELLING, TITLED } from '../../lexicons/confidential';
import { WELL } from '../../lexicons/private';
import { POINTED } from '../../lexicons/troubles';
import { defineRule, type Hit } from '../../rule';
import { privateMatters } from './confidential.people';
import { withDetails } from './confidential.ways';

interface Naming {
  readonly find: { find(document: DraftDocument): readonly PhraseMatch[] };
  readonly language: Language;
  readonly say: string;
  /** A client by the very words: one detail is enough. */
  readonly client?: true;
  /** The words alone say that the person was helped. */
  readonly told?: true;
  /** With a street and number: being in the news is no reason to print it. */
  readonly addressed?: true;
}

const NAMINGS: readonly Naming[] = [
  { find: phrases({ en: ADDRESSED.en }), language: 'en', say: 'a person we support', addressed: true },
  {
    find: phrases({ fr: ADDRESSED.fr }),
    language: 'fr',
    say: 'une personne que nous aidons',
    addressed: true,
  },
  { find: phrases({ en: CLIENT.en }), language: 'en', say: 'a person we support', client: true },
  { find: phrases({ fr: CLIENT.fr }), language: 'fr', say: 'une personne que nous aidons', client: true },
  { find: phrases({ en: POINTED.en }), language: 'en', say: 'someone', told: true },
  { find: phrases({ fr: POINTED.fr }), language: 'fr', say: 'quelqu’un', told: true },
  { find: phrases({ en: [TITLED.en.man] }), language: 'en', say: 'a man we support' },
  { find: phrases({ en: [TITLED.en.woman] }), language: 'en', say: 'a woman we support' },
  { find: phrases({ fr: [TITLED.fr.man] }), language: 'fr', say: 'un homme que nous aidons' },
  { find: phrases({ fr: [TITLED.fr.woman] }), language: 'fr', say: 'une femme que nous aidons' },
  { find: phrases({ en: AGED.en }), language: 'en', say: 'a person we support' },
  { find: phrases({ fr: AGED.fr }), language: 'fr', say: 'une personne que nous aidons' },
];
const secret = phrases(SECRET);
const telling = phrases(TELLING);
const open = phrases(OPEN);
/** All of it but the public office and the news. */
const cleared = phrases({ en: OPEN.en.slice(0, -1), fr: OPEN.fr.slice(0, -1) });

const SOMEBODY: Readonly<Record<Language, Naming>> = {
  en: { find: secret, language: 'en', say: 'a person we support' },
  fr: { find: secret, language: 'fr', say: 'une personne que nous aidons' },
};

const renamed = (document: DraftDocument, name: TokenSpan): Hit =>
  hit(document, SOMEBODY[document.sentenceOf(name.from).language === 'fr' ? 'fr' : 'en'], name);

/** What says in French that one man is told of. */
const MEN = new Set('un m monsieur client usager patient résident participant protégé'.split(' '));

/** Details of this many kinds about a titled name say who it is, though none is secret alone. */
const ENOUGH_TELLING = 2;

/**
 * The story of somebody whom the organisation serves, told with a name: health, room, file, age and home. Readers of a small
 * town recognise a person by less. Stories told with consent, public figures, mourning and missing people are left alone.
 */
export const confidential = defineRule({
  id: 'professional/confidential',
  principle: 'professional',
  severity: 'fix',
  level: 'beginner',
  source: 'pipeda',
  unlessCalm: true,
  elseDropSentence: true,
  *check(document: DraftDocument): Iterable<Hit> {
    let details: Details | null = null;
    const taken: TokenSpan[] = [];
    for (const naming of NAMINGS) {
      for (const { reported } of naming.find.find(document)) {
        if (taken.some((one) => one.from < reported.to && reported.from < one.to)) continue;
        details ??= detailsOf(document);
        if (naming.addressed ? details.isCleared : details.isOpen) continue;
        if (!isTooMuch(document, naming, reported, details)) continue;
        taken.push(reported);
        yield naming.told ? { range: rangeOf(document, reported) } : hit(document, naming, reported);
      }
    }
    const told = new Set(taken.map(({ from }) => document.sentenceOf(from)));
    for (const { name, matter } of privateMatters(document)) {
      details ??= detailsOf(document);
      if (details.isCleared) break;
      const sentence = document.sentenceOf(matter.from);
      const before = document.sentences[document.sentences.indexOf(sentence) - 1];
      if (told.has(sentence) || (!name && before && told.has(before))) continue;
      const said = name ? renamed(document, name) : { range: rangeOf(document, matter) };
      yield isGuess(document, name) ? { ...said, severity: 'consider' } : said;
    }
  },
});

/** A first name alone is known to few. */
const isGuess = ({ text, tokens }: DraftDocument, name: TokenSpan | null): boolean =>
  name === null || !/\s/u.test(text.slice(tokens[name.from]?.start, tokens[name.to - 1]?.end));

interface Details {
  readonly secret: readonly PhraseMatch[];
  readonly telling: readonly PhraseMatch[];
  readonly isOpen: boolean;
  readonly isCleared: boolean;
}

const detailsOf = (document: DraftDocument): Details => ({
  secret: secret.find(document),
  telling: telling.find(document),
  isOpen: WELL.test(document.text) || open.find(document).length > 0,
  isCleared: cleared.find(document).length > 0,
});

function isTooMuch(document: DraftDocument, naming: Naming, name: TokenSpan, details: Details): boolean {
  const near = ({ whole }: PhraseMatch): boolean =>
    Math.abs(sentenceNumber(document, whole.from) - sentenceNumber(document, name.from)) <= 1;
  const secrets = details.secret.filter(near).length;
  const tellings = details.telling.filter(near).length;
  if (secrets > 0 || naming.told) return true;
  return tellings >= (naming.client ? 1 : ENOUGH_TELLING);
}

const sentenceNumber = (document: DraftDocument, token: number): number =>
  document.sentences.indexOf(document.sentenceOf(token));

function hit(document: DraftDocument, { say, language }: Naming, span: TokenSpan): Hit {
  const edit = rewrite(document, withDetails(document, span), agreeing(document, span, say), language);
  // The capital belonged to the name, not to the sentence.
  const text =
    span.from === firstWord(document, span.from)
      ? edit.text
      : edit.text.replace(/^[AU]/, (a) => a.toLowerCase());
  return { range: rangeOf(document, span), edits: [{ ...edit, text }] };
}

/** «Un de nos résidents … est passé»: a man is nobody's «une personne». */
const agreeing = (document: DraftDocument, { from, to }: TokenSpan, say: string): string =>
  document.tokens.slice(from, to).some(({ norm }) => MEN.has(norm))
    ? say.replace('une personne', 'quelqu’un')
    : say;

function firstWord(document: DraftDocument, token: number): number {
  const { from, to } = document.sentenceOf(token);
  let at = from;
  while (at < to && document.tokens[at]?.kind !== 'word') at += 1;
  return at;
}
