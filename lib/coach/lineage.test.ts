import { expect, test } from 'vitest';
import { analyzeDraft } from '../analysis';
import { nameFindings, type Reading } from './lineage';

const NOTHING: Reading = { text: '', findings: [], names: new Map() };

/** Reads texts one after the other and gives the names of what shouts in the last one. */
function names(...texts: string[]): string[] {
  let reading = NOTHING;
  for (const text of texts) {
    const { findings } = analyzeDraft(text);
    reading = { text, findings, names: nameFindings(reading, text, findings) };
  }
  return reading.findings
    .filter(({ rule }) => rule === 'polite/shouting')
    .map(({ id }) => reading.names.get(id) ?? '');
}

test('a finding keeps its name while its words are written on, and when they are shortened again', () => {
  const [first] = names('Bon, LISEZ LE RAPPOR');
  expect(names('Bon, LISEZ LE RAPPOR', 'Bon, LISEZ LE RAPPORT')).toEqual([first]);
  expect(names('Bon, LISEZ LE RAPPOR', 'Bon, LISEZ LE RAPPORT', 'Oui, LISEZ LE RAPP')).toEqual([first]);
});

test('other words of the same rule are another finding', () => {
  const [first] = names('LISEZ LE RAPPORT');
  const [second] = names('LISEZ LE RAPPORT', 'VENEZ EN GRAND NOMBRE');
  expect(second).not.toBe(first);
});

test('two findings never go by one name', () => {
  const both = names(
    'LISEZ LE RAPPOR',
    'LISEZ LE RAPPORT',
    'LISEZ LE RAPPORT. Merci beaucoup à vous. LISEZ LE RAPPOR',
  );
  expect(new Set(both).size).toBe(2);
});
