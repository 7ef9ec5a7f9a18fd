import { afterAll, describe, expect, it } from 'vitest';
import { remember, timeOf, WITHOUT_CLOCK } from '../../tests/house/linear';
import { readDraft } from '../draft/document';
import { CONCEPTS } from './concepts';
import { foldedWords, splitTag } from './cues';
import { OTHER_SENSES } from './other-senses';
import { NAMES } from './seasons';
import { THEME_CUES } from './theme-cues';

const LISTS: readonly (readonly [string, RegExp])[] = [
  ...Object.entries(CONCEPTS),
  ...Object.entries(NAMES),
  ...Object.entries(THEME_CUES).map(([theme, { strong }]) => [theme, strong] as const),
  ['other senses', OTHER_SENSES],
];

/** The cues of a compiled list, each alone: together they are too long for the checker. */
const cuesOf = ({ source }: RegExp): string[] => {
  const inner = source.slice('(?<= )(?:'.length, -')(?= )'.length);
  const cues: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= inner.length; at += 1) {
    if (inner[at] === '(') depth += 1;
    if (inner[at] === ')') depth -= 1;
    if (at === inner.length || (inner[at] === '|' && depth === 0)) {
      cues.push(inner.slice(start, at));
      start = at + 1;
    }
  }
  return cues;
};

afterAll(remember);

describe('cues', () => {
  it.each(LISTS)('of %s take linear time', WITHOUT_CLOCK, async (_, list) => {
    for (const cue of cuesOf(list).filter((one) => /[*+{]/.test(one))) {
      expect(`${cue}: ${await timeOf(`(?<= )(?:${cue})(?= )`, 'g')}`).toBe(`${cue}: safe`);
    }
  });

  it('look at words without accents, apostrophes or links', () => {
    const words = foldedWords(
      readDraft('L’aînée d’ici: voir https://cnpea.ca @rcpmta #DroitDesAînés!', 'fr'),
    );
    expect(words).toBe(' l ainee d ici . voir . droit des aines . . ');
  });

  it('see the words of a tag by its capitals', () => {
    expect(['#DroitDesAînés', '#WEAAD2027', '#UNIDOP', '#elder_abuse'].map(splitTag)).toEqual([
      'Droit Des Aînés',
      'WEAAD 2027',
      'UNIDOP',
      'elder abuse',
    ]);
  });
});
