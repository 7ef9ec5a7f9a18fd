import { describe, expect, it } from 'vitest';
import { corpusNames, corpusRows } from '../../tests/corpus/rows';
import { readDraft } from '../draft/document';
import { CONCEPTS } from './concepts';
import { CueFinder } from './cue-finder';
import { startsOf } from './cue-starts';
import { cues, foldedWords } from './cues';
import { OTHER_SENSES } from './other-senses';
import { NAMES } from './seasons';
import { THEME_CUES } from './theme-cues';

const LISTS = [
  ...Object.values(CONCEPTS),
  ...Object.values(NAMES),
  ...Object.values(THEME_CUES).map(({ strong }) => strong),
  OTHER_SENSES,
];

describe('the finder of cues', () => {
  it('finds in each post of the corpus what each whole expression finds', () => {
    const finder = new CueFinder(LISTS);
    for (const { text } of corpusNames().flatMap(corpusRows)) {
      const words = foldedWords(readDraft(text));
      const found = finder.read(words);
      for (const list of LISTS) {
        const expected = [...words.matchAll(list)].map(({ index, 0: cue }) => ({ start: index, text: cue }));
        expect(found(list)).toEqual(expected);
      }
    }
  });

  it.each([
    [cues`care ?giv(er|ing)s?`, ['care']],
    [cues`(family |young )?carers; pin`, ['care', 'fami', 'pin ', 'youn']],
    [cues`(24|7) (\d+ )?h`, ['24 ', '24 h', '7 ', '7 h ']],
    [cues`(?:don t|never)(?! say) tell`, ['don ', 'neve']],
    [cues`\w+ alone; a{1,3}h`, ['', 'a']],
  ])('knows how %s can begin', (list, expected) => {
    expect([...startsOf(list.source.slice('(?<= )(?:'.length, -')(?= )'.length))].sort()).toEqual(expected);
  });
});
