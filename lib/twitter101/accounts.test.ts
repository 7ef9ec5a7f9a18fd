import { describe, expect, test } from 'vitest';
import { t } from '../i18n/t';
import { LANGUAGES } from '../model/language';
import { SEEDS } from './account-seeds';
import { ACCOUNTS_LIMIT, accountRows, balance, handleFrom, noAccounts, reduceAccounts } from './accounts';

const mine = {
  handle: 'RCPMTA',
  name: 'Le réseau',
  language: 'fr',
  role: 'peer',
  why: 'Nous y sommes.',
} as const;

describe('the list of accounts', () => {
  test('says of each row that ships with it that nobody has confirmed it since 2015', () => {
    for (const { status, checkedOn } of SEEDS) {
      expect(['seed2015', 'renamed', 'closed']).toContain(status);
      expect(checkedOn).toBe('2015-07-23');
    }
  });

  test.each(LANGUAGES)('says why to follow each account (%s)', (language) => {
    for (const row of accountRows(noAccounts(), language))
      if (row.seed !== null) expect(t(language, `account.${row.seed}`)).not.toBe('');
  });

  test.each(LANGUAGES)(
    'says of each account of the list what it is followed for, also once it is changed (%s)',
    (language) => {
      const changed = reduceAccounts(noAccounts(), { type: 'accounts/saved', account: mine });
      const rows = accountRows(changed, language);
      expect(rows).toHaveLength(SEEDS.length);
      for (const { theme } of rows) expect(theme && t(language, `plan.theme.${theme}`)).not.toBeNull();
      const own = { ...mine, handle: 'maison_abri' };
      const added = accountRows(reduceAccounts(changed, { type: 'accounts/saved', account: own }), language);
      expect(added.find(({ handle }) => handle === own.handle)?.theme).toBeNull();
    },
  );

  test('begins with the interface’s language', () => {
    expect(accountRows(noAccounts(), 'fr')[0]?.language).not.toBe('en');
    expect(accountRows(noAccounts(), 'en')[0]?.language).not.toBe('fr');
  });

  test('a changed row stands in place of the one that ships, once', () => {
    const accounts = reduceAccounts(noAccounts(), { type: 'accounts/saved', account: mine });
    const rows = accountRows(accounts, 'fr').filter(({ handle }) => handle.toLowerCase() === 'rcpmta');
    expect(rows).toMatchObject([{ status: 'own', why: 'Nous y sommes.' }]);
  });

  test('a full list gives up no account for another, and still lets each be changed', () => {
    const own = Array.from({ length: ACCOUNTS_LIMIT }, (_, index) => ({ ...mine, handle: `a${index}` }));
    const full = { own, hidden: [] };
    const saved = (handle: string, why: string) =>
      reduceAccounts(full, { type: 'accounts/saved', account: { ...mine, handle, why } });
    expect(saved('another', '')).toBe(full);
    expect(saved('A0', 'Changé').own).toHaveLength(ACCOUNTS_LIMIT);
    expect(saved('A0', 'Changé').own.at(-1)?.why).toBe('Changé');
  });

  test('a hidden row can be shown again, and does not count in the balance', () => {
    const before = balance(accountRows(noAccounts(), 'fr')).peers;
    const hidden = reduceAccounts(noAccounts(), { type: 'accounts/hidden', handle: 'rcpmta', hidden: true });
    expect(balance(accountRows(hidden, 'fr')).peers).toBe(before - 1);
    const shown = reduceAccounts(hidden, { type: 'accounts/hidden', handle: 'RCPMTA', hidden: false });
    expect(balance(accountRows(shown, 'fr')).peers).toBe(before);
  });
});

test.each([
  ['@rcpmta', 'rcpmta'],
  [' rcpmta ', 'rcpmta'],
  ['https://x.com/rcpmta', 'rcpmta'],
  ['twitter.com/rcpmta/', 'rcpmta'],
  ['https://mobile.twitter.com/rcpmta', 'rcpmta'],
  ['a_very_long_handle_indeed', null],
  ['https://evil.example/rcpmta', null],
  ['two words', null],
  ['', null],
])('what is typed as “%s” is the handle %s', (typed, handle) => {
  expect(handleFrom(typed)).toBe(handle);
});
