import { useState } from 'preact/hooks';
import type { Account } from '../../lib/model/event';
import { readAccountList } from '../../lib/twitter101/account-list';
import { type AccountRow, accountRows, balance } from '../../lib/twitter101/accounts';
import { AccountForm } from './account-form';
import { AccountItem } from './account-row';
import type { AccountsProps } from './props';

/** Suggested accounts: the list of 2015 and the user's own, with the balance of peers and influencers. */
export function AccountsSection(props: AccountsProps) {
  const { accounts, language, t } = props;
  const [editing, setEditing] = useState<Account | null>(null);
  const rows = accountRows(accounts, language);
  const hidden = rows.filter((row) => row.hidden);
  const list = (some: readonly AccountRow[]) => (
    <ul class="rows">
      {some.map((row) => (
        <AccountItem
          key={row.handle}
          row={row}
          language={language}
          t={t}
          onEdit={() => setEditing(accountOf(row, row.seed === null ? row.why : t(`account.${row.seed}`)))}
          onHide={props.onHide}
          onRemove={props.onRemove}
        />
      ))}
    </ul>
  );
  const save = (account: Account) => {
    props.onSave(account);
    setEditing(null);
  };
  return (
    <section id="accounts" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{t('plan.accounts')}</h2>
      <p>{t('plan.accounts.about')}</p>
      <p class="soft">{t('plan.accounts.balance', { ...balance(rows) })}</p>
      {list(rows.filter((row) => !row.hidden))}
      {hidden.length > 0 && (
        <details>
          <summary>{t('plan.accounts.hidden', { count: hidden.length })}</summary>
          {list(hidden)}
        </details>
      )}
      <details open={editing !== null} data-form="account">
        <summary>{t('plan.accounts.add')}</summary>
        <AccountForm
          key={editing?.handle ?? 'new'}
          start={editing ?? { handle: '', name: '', language, role: 'unsaid', why: '' }}
          language={language}
          t={t}
          onSave={save}
        />
      </details>
      <ListForm {...props} />
    </section>
  );
}

const accountOf = ({ handle, name, language, role }: AccountRow, why: string | null): Account => ({
  handle,
  name,
  language,
  role,
  why: why ?? '',
});

function ListForm({ language, t, onSave }: AccountsProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const bringIn = () => {
    const list = readAccountList(text, language);
    for (const account of list.accounts) onSave(account);
    setSaid(t('plan.accounts.imported', { count: list.accounts.length, bad: list.bad }));
    setText('');
  };
  return (
    <details data-form="list">
      <summary>{t('plan.accounts.import')}</summary>
      <label class="field wide">
        <span class="soft">{t('plan.accounts.importAbout')}</span>
        <textarea rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" class="button main" data-action="import-list" onClick={bringIn}>
        {t('plan.accounts.import')}
      </button>
      <p role="status">{said}</p>
    </details>
  );
}
