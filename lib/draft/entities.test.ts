import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import type { Range } from '../model/range';
import { entities, urlsOf } from './entities';

const words = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('entities', () => {
  it('gives links, names, tags and stocks in the draft’s own offsets', () => {
    const text = 'Merci @rcpmta : https://cnpea.ca/fr #DroitDesAînés $BTC';
    const found = entities(text);
    expect(words(text, found.urls)).toEqual(['https://cnpea.ca/fr']);
    expect(words(text, found.mentions)).toEqual(['@rcpmta']);
    expect(words(text, found.hashtags)).toEqual(['#DroitDesAînés']);
    expect(words(text, found.cashtags)).toEqual(['$BTC']);
  });

  it('keeps the offsets of a text with decomposed accents', () => {
    const text = 'Été à venir : #aînées et #âgisme, voir cnpea.ca/été fin'.normalize('NFD');
    const found = entities(text);
    expect(words(text, found.hashtags).map((tag) => tag.normalize('NFC'))).toEqual(['#aînées', '#âgisme']);
    expect(words(text, found.urls).map((url) => url.normalize('NFC'))).toEqual(['cnpea.ca/été']);
  });

  it('breaks a French tag where X breaks it', () => {
    const broken = [
      '#l’aînée',
      '#abus-financier',
      '#aîné.e.s',
      '#aîné(e)s',
      '#2026',
      'texte#tag',
      '#aîné·e·s',
    ];
    expect(broken.map((text) => words(text, entities(text).hashtags)[0] ?? null)).toEqual([
      '#l',
      '#abus',
      '#aîné',
      '#aîné',
      null,
      null,
      '#aîné·e·s',
    ]);
  });

  it('takes the first of two that overlap', () => {
    const found = entities('https://example.ca/@nom/#partie');
    expect(found.urls).toHaveLength(1);
    expect([found.mentions, found.hashtags]).toEqual([[], []]);
  });

  it('finds the links that twitter-text finds in the whole text', () => {
    const piece = fc.constantFrom(
      'a',
      'É',
      'é.',
      'cnpea.ca',
      'http://',
      '/',
      ' ',
      '\n',
      '.',
      '日本',
      '-',
      '#',
      '@',
      '?q=1',
      '(',
      '\u200b',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('').normalize('NFC');
        const theirs = twitter
          .extractUrlsWithIndices(text)
          .map(({ indices: [start, end] }) => ({ start, end }));
        expect(urlsOf(text)).toEqual(theirs);
      }),
    );
  });

  it('never throws and never overlaps, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = Object.values(entities(text))
          .flat()
          .sort((a, b) => a.start - b.start);
        found.forEach((range, i) => {
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        });
      }),
    );
  });
});
