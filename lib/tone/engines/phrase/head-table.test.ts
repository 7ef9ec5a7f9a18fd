import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../draft/document';
import type { Language } from '../../../model/language';
import { HeadTable } from './head-table';
import { headsOf } from './heads';
import { parsePattern } from './syntax';

function tableOf(patterns: readonly string[], language: Language | 'both' = 'both'): HeadTable {
  const table = new HeadTable();
  const owner = table.newOwner();
  for (const entry of patterns) addTo(table, owner, entry, language);
  return table;
}

function addTo(table: HeadTable, owner: number, entry: string, language: Language | 'both'): void {
  const pattern = parsePattern(entry);
  for (const head of headsOf(pattern)) table.add(entry, head, { owner, pattern, entry, language });
}

/** Each pattern that may begin somewhere, with the index of the token. */
function places(table: HeadTable, text: string, language: Language | 'auto' = 'en'): string[] {
  const { places: all, rows } = table.read(readDraft(text, language));
  const own = all[0] ?? [];
  const found = own.flatMap((at, index) =>
    index % 2 === 0 ? `${at} ${rows[own[index + 1] ?? -1]?.entry}` : [],
  );
  return found.reverse();
}

describe('the table of beginnings', () => {
  it('tells of a place where first and second word fit and the rest is there', () => {
    const table = tableOf(['the city hides', 'the town sleeps']);
    expect(places(table, 'So the city hides. The city sleeps. The town hides.')).toEqual([
      '1 the city hides',
    ]);
  });

  it.each([
    ['a word that is in no pattern', 'the _ hides', 'the zebra hides'],
    ['the end of a sentence', 'enough $', 'enough'],
    ['words that begin alike, known or not', 'you neglect*', 'you neglectful; you neglectingly'],
  ])('lets %s follow', (_, pattern, text) => {
    expect(places(tableOf([pattern]), text)).toContain(`0 ${pattern}`);
  });

  it('has colours enough for any number of words, and loses none that share one', () => {
    const seconds = Array.from({ length: 200 }, (_, index) => `w${'abcdefghij'[index % 10]}${index}`);
    const table = tableOf([`our (${seconds.join('|')})`]);
    for (const second of seconds) expect(places(table, `our ${second}`)).not.toEqual([]);
  });

  it('tells of no place that is too far from what must follow, or from the beginning of a sentence', () => {
    const table = tableOf(['so _{0,1} late', '^ late again', '(wait and see|wait _ hours)']);
    expect(places(table, 'So very late. So we came very late. Late again, late again.')).toEqual([
      '0 so _{0,1} late',
      '10 ^ late again',
    ]);
    expect(places(table, 'Wait two hours. Wait two days.')).toEqual(['0 (wait and see|wait _ hours)']);
  });

  it('reads a sentence with the patterns of its language', () => {
    const table = tableOf(['on dit'], 'fr');
    expect([places(table, 'on dit', 'fr'), places(table, 'on dit', 'en')]).toEqual([['0 on dit'], []]);
  });

  it('knows patterns that were added after a draft was read', () => {
    const table = tableOf(['first one']);
    expect(places(table, 'second one')).toEqual([]);
    addTo(table, 0, 'second one', 'both');
    expect(places(table, 'second one')).toEqual(['0 second one']);
  });
});
