import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entities } from '../draft/entities';
import { graphemes } from '../draft/graphemes';
import { weigh } from '../draft/length';
import { splitThread } from './thread';

const texts = (text: string, limit: number) => splitThread(text, { limit }).map((part) => part.text);

describe('a thread', () => {
  it('is one post, without number, when the draft fits', () => {
    expect(texts('  Merci à toute l’équipe!  ', 280)).toEqual(['Merci à toute l’équipe!']);
    expect(splitThread(' \n ')).toEqual([]);
  });

  it('is cut between paragraphs first, then sentences, clauses and words', () => {
    expect(texts('Un paragraphe ici.\n\nUn autre paragraphe, plus long.', 40)).toEqual([
      'Un paragraphe ici. 1/2',
      'Un autre paragraphe, plus long. 2/2',
    ]);
    expect(texts('Une première phrase. Une seconde phrase. Fin!', 32)).toEqual([
      'Une première phrase. 1/2',
      'Une seconde phrase. Fin! 2/2',
    ]);
    expect(texts('Quand la neige tombe enfin, nous marchons', 36)).toEqual([
      'Quand la neige tombe enfin, 1/2',
      'nous marchons 2/2',
    ]);
    expect(texts('aaaa bbbb cccc dddd eeee', 16)).toEqual(['aaaa bbbb 1/3', 'cccc dddd 2/3', 'eeee 3/3']);
  });

  it('keeps links, names, tags and joined emoji whole', () => {
    const link = 'https://cnpea.ca/fr/une/tres/longue/adresse/de/page';
    const parts = texts(`Lisez notre guide complet ici ${link} #DroitDesAînés @rcpmta 👨‍👩‍👧‍👦👨‍👩‍👧‍👦`, 50);
    expect(parts.filter((part) => part.includes(link))).toHaveLength(1);
    expect(parts.join(' ')).toContain('#DroitDesAînés');
    expect(parts.join(' ')).toContain('👨‍👩‍👧‍👦👨‍👩‍👧‍👦');
  });

  it('can go without numbers', () => {
    expect(splitThread('aaaa bbbb', { limit: 5, numbering: 'none' }).map(({ text }) => text)).toEqual([
      'aaaa',
      'bbbb',
    ]);
  });

  it('says when no room is left', () => {
    expect(() => splitThread('trop long', { limit: 6 })).toThrow(RangeError);
  });

  const piece = fc.constantFrom(
    'mot',
    'e\u0301te\u0301',
    '. ',
    ', ',
    ' ',
    '\n',
    '\n\n',
    'https://cnpea.ca/fr/page ',
    '#Aînés ',
    '@rcpmta ',
    '👨‍👩‍👧‍👦',
    '日本',
    'supercalifragilistique',
    '! ',
    '\ud83d',
  );
  const drafts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('loses no word, keeps the order, and fits', () => {
    fc.assert(
      fc.property(drafts, fc.integer({ min: 40, max: 120 }), (text, limit) => {
        let at = 0;
        for (const { text: part, range } of splitThread(text, { limit })) {
          expect(text.slice(at, range.start).trim()).toBe('');
          expect(weigh(part).weighted).toBeLessThanOrEqual(limit);
          at = range.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { seed: 1 },
    );
  });

  it('cuts no link, name, tag or grapheme', () => {
    fc.assert(
      fc.property(drafts, fc.integer({ min: 40, max: 120 }), (text, limit) => {
        const cuts = splitThread(text, { limit }).flatMap(({ range }) => [range.start, range.end]);
        const whole = [...Object.values(entities(text)).flat(), ...graphemes(text)];
        expect(whole.filter(({ start, end }) => cuts.some((at) => start < at && at < end))).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});
