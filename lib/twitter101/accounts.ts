import type { Account, AccountState, CoachEvent } from '../model/event';
import type { Language } from '../model/language';
import { SEEDS, type SeedKey, type Theme } from './account-seeds';

/** What the user has made of the list: accounts added or changed, and handles hidden (lower case). */
export interface Accounts {
  readonly own: readonly Account[];
  readonly hidden: readonly string[];
}

export const noAccounts = (): Accounts => ({ own: [], hidden: [] });

/** One row as it is shown. */
export interface AccountRow extends Omit<Account, 'why'> {
  /** The user's words, or null: then the message `account.<seed>` says why. */
  readonly why: string | null;
  readonly seed: SeedKey | null;
  /** Null for an account that nobody but the user has listed. */
  readonly theme: Theme | null;
  readonly status: AccountState;
  readonly checkedOn: string | null;
  readonly hidden: boolean;
}

/** Folds one event into the list. Pure; the same object comes back when nothing changes. */
export function reduceAccounts(accounts: Accounts, event: CoachEvent): Accounts {
  switch (event.type) {
    case 'accounts/saved': {
      const others = accounts.own.filter(({ handle }) => !sameHandle(handle, event.account.handle));
      return hasRoomFor(accounts, event.account.handle)
        ? { ...accounts, own: [...others, event.account] }
        : accounts;
    }
    case 'accounts/removed': {
      const own = accounts.own.filter(({ handle }) => !sameHandle(handle, event.handle));
      return own.length === accounts.own.length ? accounts : { ...accounts, own };
    }
    case 'accounts/hidden': {
      const handle = event.handle.toLowerCase();
      if (accounts.hidden.includes(handle) === event.hidden) return accounts;
      const hidden = event.hidden
        ? [...accounts.hidden, handle]
        : accounts.hidden.filter((one) => one !== handle);
      return { ...accounts, hidden };
    }
    default:
      return accounts;
  }
}

/** Most accounts of the user's own. */
export const ACCOUNTS_LIMIT = 300;

/** True when an account can be kept: one that is there already can always be changed. A full list gives up none for another. */
export const hasRoomFor = ({ own }: Accounts, handle: string): boolean =>
  own.length < ACCOUNTS_LIMIT || own.some((account) => sameHandle(account.handle, handle));

/** The whole list as it is shown: the user's own accounts first, the interface's language before the other. */
export function accountRows(accounts: Accounts, language: Language): AccountRow[] {
  const hidden = (handle: string) => accounts.hidden.includes(handle.toLowerCase());
  const own = accounts.own.map(
    (account): AccountRow => ({
      ...account,
      why: account.why,
      seed: null,
      theme: SEEDS.find(({ handle }) => sameHandle(handle, account.handle))?.theme ?? null,
      status: 'own',
      checkedOn: null,
      hidden: hidden(account.handle),
    }),
  );
  const seeds = SEEDS.filter(({ handle }) => !accounts.own.some((one) => sameHandle(one.handle, handle))).map(
    ({ source: _, ...seed }): AccountRow => ({
      ...seed,
      why: null,
      seed: seed.handle.toLowerCase() as SeedKey,
      hidden: hidden(seed.handle),
    }),
  );
  const foreign = (row: AccountRow) => Number(row.language !== language && row.language !== 'both');
  return [...own, ...seeds.sort((a, b) => foreign(a) - foreign(b))];
}

/** How many of the shown accounts are peers and how many are influencers. */
export function balance(rows: readonly AccountRow[]): {
  readonly peers: number;
  readonly influencers: number;
} {
  const shown = rows.filter(({ hidden, status }) => !hidden && status !== 'closed');
  return {
    peers: shown.filter(({ role }) => role === 'peer').length,
    influencers: shown.filter(({ role }) => role === 'influencer').length,
  };
}

/** Brings what people type or paste (`@name`, a link to a profile) to a bare handle; null when it is none. */
export function handleFrom(typed: string): string | null {
  const [, handle] =
    /^(?:(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/)?@?(\w{1,15})\/?$/i.exec(typed.trim()) ?? [];
  return handle ?? null;
}

/** Handles of X are the same in capitals and in small letters. */
export const sameHandle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
