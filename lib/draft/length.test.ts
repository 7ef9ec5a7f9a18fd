import emojiRegex from 'emoji-regex';
import emojis from 'emojibase-data/en/compact.json' with { type: 'json' };
import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { LIMITS, weigh } from './length';

/**
 * Every emoji of Unicode 17 with its skin tones, by emojibase's newest list. It writes some with a selector that Unicode
 * does not ask for (✋ and U+FE0F, which X counts 4): those are no recommended emoji.
 */
const EMOJI = emojis
  .flatMap((emoji) => [emoji.unicode, ...(emoji.skins ?? []).map(({ unicode }) => unicode)])
  .map((emoji) => (/^\p{Emoji_Presentation}\ufe0f$/u.test(emoji) ? emoji.slice(0, -1) : emoji));

/** Those that @twemoji/parser 17.0.2 does not see as one emoji, and which X counts 2. */
const MISSED_BY_PARSER = /[☝⛷⛹✌✍🏋🏌🕴🕵🖐]/u;

/** Text of the kinds that trouble counters: accents in both forms, links, emoji, halves of pairs. */
const troublesome = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'e\u0301',
        'é',
        'A\u030a',
        ' ',
        '\n',
        '.',
        'cnpea.ca',
        'https://x.com/a',
        '@nom',
        '…',
        '\u202f',
        '日',
        '\ud83d',
        '\ude00',
        '❤️‍🔥',
        '🇨🇦',
        '\u200d',
        '\ufe0f',
        '\ufb2c',
        '각'.normalize('NFD'),
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const costs = (text: string) =>
  weigh(text).costs.map(({ range, kind, weight }) => [text.slice(range.start, range.end), kind, weight]);

describe('the weighted length', () => {
  it('counts every emoji of the newest Unicode as 2', () => {
    const wrong = EMOJI.filter((emoji) => weigh(emoji).weighted !== 2);
    expect(wrong).toEqual([]);
    expect(EMOJI.length).toBeGreaterThan(3900);
  });

  it('counts those of Unicode 18 as 2, with each skin tone', () => {
    const whole = (text: string) => text.match(emojiRegex())?.[0] === text;
    const places = Array.from({ length: 0x1fb00 - 0x1f000 }, (_, index) =>
      String.fromCodePoint(0x1f000 + index),
    );
    const tones = ['', '🏻', '🏼', '🏽', '🏾', '🏿'];
    const all = places.flatMap((one) => tones.map((tone) => one + tone)).filter(whole);
    expect(all).toEqual(expect.arrayContaining(['\u{1f6d9}', '\u{1faf9}🏽']));
    expect(all.filter((emoji) => weigh(emoji).weighted !== 2)).toEqual([]);
  });

  it.each([
    ['', 0],
    ['Bonjour', 7],
    ['été', 3],
    ['été'.normalize('NFD'), 3],
    ['https://www.cnpea.ca/fr/une/adresse/bien/plus/longue?que=vingt-trois', 23],
    ['info@cnpea.ca', 13],
    ['etc.ca', 23],
    ['’ « » — œ \u00a0', 11],
    ['\u202f', 2],
    ['…€→•™', 10],
    ['日本', 4],
    ['\ud83d', 2],
  ])('counts %j as %i', (text, weighted) => {
    expect(weigh(text).weighted).toBe(weighted);
  });

  it('agrees with twitter-text on count and validity', () => {
    fc.assert(
      fc.property(troublesome, (text) => {
        fc.pre(!MISSED_BY_PARSER.test(text));
        const theirs = twitter.parseTweet(text);
        expect(weigh(text)).toMatchObject({ weighted: theirs.weightedLength, valid: theirs.valid });
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts composed and decomposed accents alike', () => {
    fc.assert(
      fc.property(troublesome, (text) => {
        expect(weigh(text.normalize('NFD')).weighted).toBe(weigh(text.normalize('NFC')).weighted);
      }),
      { numRuns: 2_000 },
    );
  });

  it('weighs two texts on two lines as much as each alone, and the line', () => {
    fc.assert(
      fc.property(troublesome, troublesome, (one, other) => {
        // Not at the very head: there twitter-text leaves a first letter like Å out of a link.
        const second = `Voir ${other}`;
        const apart = weigh(one).weighted + weigh(second).weighted;
        expect(weigh(`${one}\n${second}`).weighted).toBe(apart + 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows the three limits', () => {
    const text = 'a'.repeat(141);
    expect(weigh(text, { limit: LIMITS.pitch })).toMatchObject({ remaining: -1, valid: false });
    expect(weigh(text)).toMatchObject({ limit: 280, remaining: 139, valid: true, overflow: null });
    expect(weigh('a'.repeat(25_000), { limit: LIMITS.long })).toMatchObject({ remaining: 0, valid: true });
  });

  it('tells what each link, emoji and double character costs', () => {
    expect(costs('Voir cnpea.ca 🙂‍↔️ → 日本… fin')).toEqual([
      ['cnpea.ca', 'url', 23],
      ['🙂‍↔️', 'emoji', 2],
      ['→', 'double', 2],
      ['日本…', 'double', 6],
    ]);
  });

  it('refuses an empty text and characters that X refuses', () => {
    expect(weigh('').valid).toBe(false);
    expect(weigh('a\ufffe').valid).toBe(false);
  });
});

describe('the part too much', () => {
  it.each([
    ['decomposed accents before the limit', 'é'.repeat(280).normalize('NFD'), 'X'],
    ['a decomposed accent at the limit', 'a'.repeat(280), 'é'.normalize('NFD')],
    ['a joined emoji across the limit', 'a'.repeat(279), '👨‍👩‍👧‍👦 et'],
    ['a surrogate pair across the limit', 'a'.repeat(279), '😀'],
    ['a link across the limit', `${'a'.repeat(259)} `, 'https://cnpea.ca/fr suite'],
  ])('starts exactly with %s', (_, fits, tooMuch) => {
    const text = fits + tooMuch;
    expect(weigh(text).overflow).toEqual({ start: fits.length, end: text.length });
  });

  it('starts on a grapheme, and what comes before it fits', () => {
    fc.assert(
      fc.property(troublesome, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const { overflow, weighted } = weigh(text, { limit });
        expect(overflow === null).toBe(weighted <= limit);
        if (overflow === null) return;
        const starts = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
        expect(starts).toContain(overflow.start);
        expect(overflow.end).toBe(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('@names that X prefilled in a reply', () => {
  const text = '@rcpmta @CNPEA Merci à @ACFCan';

  it('cost nothing at the head', () => {
    expect(weigh(text, { prefilledMentions: 'leading' }).weighted).toBe('Merci à @ACFCan'.length);
    expect(weigh(text, { prefilledMentions: ['rcpmta', '@cnpea'] }).costs).toEqual([
      { range: { start: 0, end: 15 }, kind: 'free', weight: 0 },
    ]);
  });

  it('cost what they weigh when the writer typed them', () => {
    expect(weigh(text).weighted).toBe(text.length);
    expect(weigh(text, { prefilledMentions: ['rcpmta'] }).weighted).toBe('@CNPEA Merci à @ACFCan'.length);
    expect(weigh('Merci @rcpmta', { prefilledMentions: 'leading' }).weighted).toBe(13);
  });
});
