import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';
import { fr } from '../../lib/i18n/fr';
import type { Plural } from '../../lib/i18n/types';

type Sentences = readonly (readonly [key: string, sentence: string])[];

/** Every sentence of a catalogue, plural forms one by one. */
const sentencesOf = (catalogue: Readonly<Record<string, string | Plural>>): Sentences =>
  Object.entries(catalogue).flatMap(([key, message]): Sentences => {
    if (typeof message === 'string') return [[key, message]];
    return Object.entries(message).map(([form, sentence]) => [`${key} (${form})`, sentence]);
  });

const storeTexts = (language: string): Sentences =>
  Object.entries(
    JSON.parse(readFileSync(`assets/public/_locales/${language}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >,
  ).map(([key, { message }]) => [`_locales ${key}`, message]);

const FRENCH = [...sentencesOf(fr), ...storeTexts('fr')];
const ENGLISH = [...sentencesOf(en), ...storeTexts('en')];

/** Names in braces, such as `{count}`. */
const params = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe('messages in both languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it('take the same parameters', () => {
    const english = new Map(ENGLISH.map(([key, sentence]) => [key, params(sentence)]));
    const differing = FRENCH.filter(
      ([key, sentence]) => english.get(key)?.join() !== params(sentence).join(),
    );
    // A plural form may write its number as a word: “one” in place of {count}.
    expect(differing.filter(([key]) => !key.endsWith('(one)'))).toEqual([]);
  });

  it('are never empty', () => {
    expect([...FRENCH, ...ENGLISH].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  it('explain a finding in at most 140 characters', () => {
    const explained = [...FRENCH, ...ENGLISH].filter(([key]) => key.startsWith('rule.'));
    expect(explained.filter(([, sentence]) => [...sentence].length > 140)).toEqual([]);
  });
});

/** OQLF, “Espacement avant et après les principaux signes de ponctuation”; U+202F is refused because X counts it double. */
const FRENCH_RULES = [
  { name: 'put no space before ! ? ;', wrong: /[\s\u00a0\u202f][!?;]/u },
  { name: 'put U+00A0 before a colon', wrong: /[^\u00a0]:(?=\s|$)/u },
  { name: 'put U+00A0 inside « »', wrong: /«[^\u00a0]|[^\u00a0]»/u },
  { name: 'never use U+202F', wrong: /\u202f/u },
  { name: 'use the typographic apostrophe', wrong: /'/u },
  { name: 'use « » for quotations', wrong: /"/u },
] as const;

const ENGLISH_RULES = [
  { name: 'use the typographic apostrophe', wrong: /'/u },
  { name: 'use “ ” for quotations', wrong: /"/u },
  { name: 'never use U+202F', wrong: /\u202f/u },
] as const;

describe('French messages', () => {
  it.each(FRENCH_RULES)('$name', ({ wrong }) => {
    expect(FRENCH.filter(([, sentence]) => wrong.test(sentence))).toEqual([]);
  });
});

describe('English messages', () => {
  it.each(ENGLISH_RULES)('$name', ({ wrong }) => {
    expect(ENGLISH.filter(([, sentence]) => wrong.test(sentence))).toEqual([]);
  });
});

describe('what the stores show', () => {
  it.each(['fr', 'en'])('fits the limits of both stores in %s: name 75, description 132', (language) => {
    const texts = Object.fromEntries(storeTexts(language));
    expect(texts['_locales extensionName']?.length).toBeLessThanOrEqual(75);
    expect(texts['_locales extensionDescription']?.length).toBeLessThanOrEqual(132);
  });

  it('has the same texts in both languages', () => {
    expect(storeTexts('fr').map(([key]) => key)).toEqual(storeTexts('en').map(([key]) => key));
  });
});
