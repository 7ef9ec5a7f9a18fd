import { expect, test } from 'vitest';
import { readAccountList } from './account-list';

test('reads a pasted list and counts the lines that hold no account', () => {
  const list = readAccountList(
    '@rcpmta; Le réseau; Ressources, contacts\nhttps://x.com/cagacg\tACG\n\nrien du tout\nHootsuite',
    'fr',
  );
  expect(list.accounts.map(({ handle, name, why }) => [handle, name, why])).toEqual([
    ['rcpmta', 'Le réseau', 'Ressources, contacts'],
    ['cagacg', 'ACG', ''],
    ['Hootsuite', 'Hootsuite', ''],
  ]);
  expect(list.bad).toBe(1);
});

test.each(['', '\n\n', '\ud800', ','.repeat(50_000)])('never fails on what is no list', (text) => {
  expect(readAccountList(text, 'en').accounts).toEqual([]);
});
