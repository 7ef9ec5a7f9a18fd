import { readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '../../lib/model/finding';
import { applied } from '../../lib/tone/cases';
import { corpusRows, findingsOfPrinciple, type Row } from './rows';

const fileOf = (name: string): URL => new URL(`golden.${name}.txt`, import.meta.url);

/**
 * What the rules of a corpus' own principle say of each of its drafts, as text that reads well in a diff. One file a
 * corpus, own principle only: work on one principle does not touch the golden files of the others.
 */
export function golden(name: string): string {
  const [principle = ''] = name.split('.');
  return corpusRows(name)
    .map((row) => {
      const lines = findingsOfPrinciple(row, principle).map((one) => `  ${describe(row, one)}\n`);
      return `${row.id} ${JSON.stringify(row.text)}\n${lines.join('')}`;
    })
    .join('');
}

function describe(row: Row, { severity, rule, range, suggestions }: Finding): string {
  const found = range ? JSON.stringify(row.text.slice(range.start, range.end)) : 'the whole draft';
  const way = suggestions[0] ? ` → ${JSON.stringify(applied(row.text, suggestions[0].edit))}` : '';
  return `${severity} ${rule} ${found}${way}`;
}

/** The file as it was committed; empty when there is none. */
export function committedGolden(name: string): string {
  try {
    return readFileSync(fileOf(name), 'utf8');
  } catch {
    return '';
  }
}

export const writeGolden = (name: string): void => writeFileSync(fileOf(name), golden(name));
