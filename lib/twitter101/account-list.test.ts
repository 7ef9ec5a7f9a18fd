import { expect, test } from 'vitest';
import { readAccountList } from './account-list';
import { ACCOUNTS_LIMIT, type Accounts, noAccounts } from './accounts';

const mine = {
  handle: 'Abri',
  name: 'Abri du Nord',
  language: 'both',
  role: 'peer',
  why: 'Nos voisins.',
} as const;

test('reads a pasted list, and gives back the lines that hold no account', () => {
  const list = readAccountList(
    '@maison_abri; La maison; Ressources, contacts\nhttps://x.com/espoir_ca\tEspoir\n\nrien du tout\nNord',
    'fr',
    noAccounts(),
  );
  expect(list.accounts.map(({ handle, name, why }) => [handle, name, why])).toEqual([
    ['maison_abri', 'La maison', 'Ressources, contacts'],
    ['espoir_ca', 'Espoir', ''],
    ['Nord', 'Nord', ''],
  ]);
  expect(list.unread).toEqual(['rien du tout']);
});

test('an account that is in the list stays as the user, or the list of 2015, has it', () => {
  const here: Accounts = { own: [mine], hidden: [] };
  const list = readAccountList('@abri\nRCPMTA\nnord\n@Nord; encore', 'fr', here);
  expect(list.accounts.map(({ handle }) => handle)).toEqual(['nord']);
  expect(list.known).toBe(3);
});

test('a full list takes no more, loses none, and gives back the lines that found no room', () => {
  const own = Array.from({ length: ACCOUNTS_LIMIT - 1 }, (_, index) => ({ ...mine, handle: `a${index}` }));
  const list = readAccountList('one\ntwo\nthree', 'en', { own, hidden: [] });
  expect(list.accounts.map(({ handle }) => handle)).toEqual(['one']);
  expect(list.left).toEqual(['two', 'three']);
});

test.each(['', '\n\n', '\ud800', ','.repeat(50_000)])('never fails on what is no list', (text) => {
  expect(readAccountList(text, 'en', noAccounts()).accounts).toEqual([]);
});
