import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';
import { fr } from '../../lib/i18n/fr';
import type { Plural } from '../../lib/i18n/types';
import { lix, sentencesOf, wordsOf } from '../helpers/readability';

/** Longest sentence, in words, that a tired reader takes in without going back (the usual advice of plain language). */
const LONGEST_SENTENCE = 20;
/** “Easy”, on Björnsson's scale. */
const HARDEST_LIX = 40;

/** What the popup and its pages teach and ask, as opposed to what the coach says of a draft. */
const TAUGHT = /^(?:item|stage|question|popup|plan|workshop|practice|reminder|yours|way|account|year)\./;

const textsOf = (catalogue: Readonly<Record<string, string | Plural>>) =>
  Object.entries(catalogue)
    .filter(([key]) => TAUGHT.test(key))
    .flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).map((text: string) => ({
        key,
        text,
      })),
    );

describe.each([
  ['en', textsOf(en)],
  ['fr', textsOf(fr)],
] as const)('what is taught in %s', (_, texts) => {
  it(`has no sentence of more than ${LONGEST_SENTENCE} words`, () => {
    const long = texts.flatMap(({ key, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it.each(['item', 'question', 'plan', 'yours'])('is easy to read: %s', (part) => {
    const own = texts.filter(({ key }) => key.startsWith(`${part}.`)).map(({ text }) => text);
    // A label of two words is no sentence: what is measured are the texts that end with a full stop.
    const whole = own.filter((text) => /[.!?…][»”]?$/.test(text));
    expect(whole.length).toBeGreaterThan(5);
    expect(lix(whole)).toBeLessThan(HARDEST_LIX);
  });
});

describe('the measure', () => {
  it('counts words, sentences and long words as its formula says', () => {
    // 8 words in 2 sentences, 2 of them long: 4 + 25.
    expect(lix(['You may answer a friendly comment today. Yes.'])).toBe(29);
    expect(lix(['« Oui. » Non.'])).toBe(1);
  });
});
