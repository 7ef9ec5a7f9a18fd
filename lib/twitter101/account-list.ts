import type { Account } from '../model/event';
import type { Language } from '../model/language';
import { type Accounts, accountRows, handleFrom, hasRoomFor, reduceAccounts, sameHandle } from './accounts';

/** What becomes of a pasted list. */
export interface AccountList {
  /** Accounts to keep, none of which is in the list yet. */
  readonly accounts: readonly Account[];
  /** How many lines name an account that is in the list already: it stays as the user has it. */
  readonly known: number;
  /** Lines that hold no handle, as they were typed. */
  readonly unread: readonly string[];
  /** Lines for which the list has no room, as they were typed. */
  readonly left: readonly string[];
}

/**
 * Reads a list of accounts, one a line: handle, name, why, separated by commas, semicolons or tabs. `here` is the list that they
 * are to join. Every line ends in one of the four parts of the answer. Never throws.
 */
export function readAccountList(text: string, language: Language, here: Accounts): AccountList {
  const accounts: Account[] = [];
  const unread: string[] = [];
  const left: string[] = [];
  let known = 0;
  let after = here;
  const rows = accountRows(here, language);
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const account = accountIn(line, language);
    const same = (one: { readonly handle: string }) => sameHandle(one.handle, account?.handle ?? '');
    if (account === null) unread.push(line);
    else if (rows.some(same) || accounts.some(same)) known += 1;
    else if (hasRoomFor(after, account.handle)) {
      accounts.push(account);
      after = reduceAccounts(after, { type: 'accounts/saved', account });
    } else left.push(line);
  }
  return { accounts, known, unread, left };
}

function accountIn(line: string, language: Language): Account | null {
  const [typed = '', name = '', ...why] = line.split(/[,;\t]/).map((cell) => cell.trim());
  const handle = handleFrom(typed);
  if (handle === null) return null;
  return {
    handle,
    name: name.slice(0, 100) || handle,
    language,
    role: 'unsaid',
    why: why.join(', ').slice(0, 300),
  };
}
