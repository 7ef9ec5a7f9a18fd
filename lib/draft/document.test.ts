import { describe, expect, it } from 'vitest';
import { readDraft } from './document';

const tokensOf = (text: string): string[] => readDraft(text, 'fr').tokens.map((token) => token.norm);
const sentencesOf = (text: string): string[] =>
  readDraft(text).sentences.map(({ start, end, language }) => `${language} ${text.slice(start, end)}`);

describe('tokens', () => {
  it.each([
    ['L’aînée d’ici', ["l'", 'aînée', "d'", 'ici']],
    ['Don’t, you’re', ["don't", ',', "you're"]],
    ['aujourd’hui', ["aujourd'hui"]],
    [
      'les aîné·e·s, aîné.e.s, aîné-e-s, aîné(e)s',
      ['les', 'aînés', ',', 'aînés', ',', 'aînés', ',', 'aînés'],
    ],
    ['Fin. Elle part', ['fin', '.', 'elle', 'part']],
    ['1 234,50 $ 👩‍🦽!!!', ['1', '234,50', '$', '👩‍🦽', '!!!']],
  ])('of “%s”', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it('stay within the text for unpaired surrogates and invisible characters', () => {
    for (const text of ['\ud83d', 'a\udc00b', '\u200b\ufeff', 'é'.repeat(3)]) {
      expect(readDraft(text).tokens.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });
});

describe('sentences', () => {
  it('end at marks and lines, not at abbreviations, and each has its language', () => {
    expect(sentencesOf('M. Roy vient. Thanks to Dr. Lee! 🙂\nÀ demain')).toEqual([
      'fr M. Roy vient.',
      'en Thanks to Dr. Lee! 🙂',
      'fr À demain',
    ]);
  });

  it('too short to tell take the language beside them; alone they stay unknown', () => {
    expect(sentencesOf('Ok. The report is out.')).toEqual(['en Ok.', 'en The report is out.']);
    expect(sentencesOf('Ok!')).toEqual(['unknown Ok!']);
  });
});

describe('quotations', () => {
  it('are what stands between a pair of marks of one paragraph', () => {
    const text = 'Il dit « non ». She said “no”. Un " seul';
    expect(readDraft(text).quotations.map(({ start, end }) => text.slice(start, end))).toEqual([
      '« non »',
      '“no”',
    ]);
  });
});
