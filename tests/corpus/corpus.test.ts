import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/language';
import { RULES } from '../../lib/tone/rules';
import { committedGolden, golden } from './golden';
import { corpusNames, corpusRows, findingsOf, findingsOfPrinciple, type Row } from './rows';

const IDS = new Set<string>(RULES.map((rule) => rule.id));

/** What the three Ps object to; checks of links, tags and proof (`post`) speak on ordinary posts too, and are tried elsewhere. */
const said = (row: Row): string[] =>
  findingsOf(row)
    .filter((one) => one.severity !== 'praise' && one.principle !== 'post')
    .map((one) => `${one.rule}: ${one.range ? row.text.slice(one.range.start, one.range.end) : 'whole'}`);

const rulesOf = (row: Row): string[] => {
  const [principle = ''] = row.expect?.split('/') ?? [];
  return findingsOfPrinciple(row, principle).map((one) => one.rule);
};

describe.each(corpusNames())('corpus %s', (name) => {
  const rows = corpusRows(name);
  const label = (row: Row) => [`${row.id}: ${row.text}`, row] as const;
  const ordinary = rows.filter((row) => row.expect === null);
  const slips = rows.filter((row) => row.expect !== null && !row.missed);
  const missed = rows.filter((row) => row.missed);

  it('has rows of its language, with ids of their own and rules that exist', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(LANGUAGES).toContain(row.lang);
      expect(name.endsWith(`.${row.lang}`), row.id).toBe(true);
      expect(['dev', 'blind'], row.id).toContain(row.batch);
      if (row.expect !== null) expect(IDS, row.id).toContain(row.expect);
    }
  });

  if (ordinary.length > 0)
    it.each(ordinary.map(label))('is silent on %s', (_, row) => {
      expect(said(row)).toEqual([]);
    });

  if (slips.length > 0)
    it.each(slips.map(label))('finds the slip of %s', (_, row) => {
      expect(rulesOf(row)).toContain(row.expect);
    });

  if (missed.length > 0)
    it.each(missed.map(label))('does not find yet the slip of %s', (_, row) => {
      expect(rulesOf(row)).not.toContain(row.expect);
    });

  it('says what its golden file says; after a wanted change run `npm run golden` and read the diff', () => {
    expect(golden(name)).toBe(committedGolden(name));
  });
});
