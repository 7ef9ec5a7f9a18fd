import { useRef, useState } from 'preact/hooks';
import type { Account } from '../../lib/model/event';
import {
  ACCOUNTS_LIMIT,
  type AccountRow,
  accountRows,
  balance,
  hasRoomFor,
  sameHandle,
} from '../../lib/twitter101/accounts';
import { AccountForm } from './account-form';
import { AccountListForm } from './account-list-form';
import { AccountItem } from './account-row';
import type { AccountsProps } from './props';

/** Suggested accounts: the list of 2015 and the user's own, with the balance of peers and influencers. */
export function AccountsSection(props: AccountsProps) {
  const { accounts, language, t } = props;
  const [editing, setEditing] = useState<AccountRow | null>(null);
  /** Forms that were sent: each time an empty one takes its place. */
  const [kept, setKept] = useState(0);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const rows = accountRows(accounts, language);
  const hidden = rows.filter((row) => row.hidden);
  const whyOf = (row: AccountRow) => (row.seed === null ? row.why : t(`account.${row.seed}`)) ?? '';
  const list = (some: readonly AccountRow[]) => (
    <ul class="rows">
      {some.map((row) => (
        <AccountItem
          key={row.handle}
          row={row}
          language={language}
          t={t}
          onEdit={() => setEditing(row)}
          onHide={props.onHide}
          onRemove={props.onRemove}
        />
      ))}
    </ul>
  );
  const save = (account: Account) => {
    if (!hasRoomFor(accounts, account.handle)) {
      setSaid(t('plan.accounts.full', { limit: ACCOUNTS_LIMIT }));
      return;
    }
    props.onSave(account);
    setSaid(t('plan.accounts.kept', { name: account.name }));
    setKept(kept + 1);
    if (editing === null) return;
    if (!sameHandle(editing.handle, account.handle)) giveWay(editing);
    setEditing(null);
    // The form closes; what was changed stands at the head of the list.
    title.current?.focus();
  };
  /** Takes the row of the former handle away: a changed handle is the same account. */
  const giveWay = ({ handle, seed }: AccountRow) =>
    seed === null ? props.onRemove(handle) : props.onHide(handle, true);
  return (
    <section id="accounts" aria-labelledby="accounts-title">
      <h2 id="accounts-title" ref={title} tabIndex={-1}>
        {t('plan.accounts')}
      </h2>
      <p>{t('plan.accounts.about')}</p>
      <p class="soft">{t('plan.accounts.balance', { ...balance(rows) })}</p>
      {list(rows.filter((row) => !row.hidden))}
      {hidden.length > 0 && (
        <details>
          <summary>{t('plan.accounts.hidden', { count: hidden.length })}</summary>
          {list(hidden)}
        </details>
      )}
      <details
        open={editing !== null}
        data-form="account"
        onToggle={(event) => {
          if (!event.currentTarget.open) setEditing(null);
        }}
      >
        <summary>{t('plan.accounts.add')}</summary>
        <AccountForm
          key={`${editing?.handle ?? ''} ${kept}`}
          start={
            editing === null
              ? { handle: '', name: '', language, role: 'unsaid', why: '' }
              : accountOf(editing, whyOf(editing))
          }
          focused={editing !== null || kept > 0}
          language={language}
          t={t}
          onSave={save}
        />
      </details>
      <p role="status" class="said">
        {said}
      </p>
      <AccountListForm {...props} />
    </section>
  );
}

const accountOf = ({ handle, name, language, role }: AccountRow, why: string): Account => ({
  handle,
  name,
  language,
  role,
  why,
});
