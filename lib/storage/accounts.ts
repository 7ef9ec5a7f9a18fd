import { array, type GenericSchema, maxLength, picklist, pipe, regex, strictObject, string } from 'valibot';
import { ACCOUNT_ROLES, type Account } from '../model/event';
import { ACCOUNTS_LIMIT, type Accounts, noAccounts, reduceAccounts } from '../twitter101/accounts';
import { subject } from './subject';
import { versions } from './versions';

/** A handle as X allows it, without `@`. */
export const handle = pipe(string(), regex(/^\w{1,15}$/));

export const accountSchema: GenericSchema<unknown, Account> = strictObject({
  handle,
  name: pipe(string(), maxLength(100)),
  language: picklist(['fr', 'en', 'both']),
  role: picklist(ACCOUNT_ROLES),
  why: pipe(string(), maxLength(300)),
});

/** Most handles that can be hidden. */
const HIDDEN_LIMIT = 1000;

const accountsV1: GenericSchema<unknown, Accounts> = strictObject({
  own: pipe(array(accountSchema), maxLength(ACCOUNTS_LIMIT)),
  hidden: pipe(array(handle), maxLength(HIDDEN_LIMIT)),
});

/** What the user has made of the list of suggested accounts. */
export const accountsSubject = subject<1, Accounts>({
  key: 'accounts',
  area: 'local',
  name: 'store.accounts.name',
  holds: 'store.accounts.holds',
  why: 'store.accounts.why',
  versions: versions(accountsV1),
  fallback: noAccounts,
  reduce: reduceAccounts,
  join: (ours, theirs) => ({
    own: theirs.own.reduce(
      (sofar, account) => reduceAccounts(sofar, { type: 'accounts/saved', account }),
      ours,
    ).own,
    hidden: [...new Set([...ours.hidden, ...theirs.hidden])].slice(0, HIDDEN_LIMIT),
  }),
});
