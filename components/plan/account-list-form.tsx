import { useState } from 'preact/hooks';
import { readAccountList } from '../../lib/twitter101/account-list';
import { ACCOUNTS_LIMIT } from '../../lib/twitter101/accounts';
import type { AccountsProps } from './props';

/** Brings in a list that somebody else has made. What could not be taken stays in the box, to be mended or kept elsewhere. */
export function AccountListForm({ accounts, language, t, onSave }: AccountsProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const bringIn = () => {
    const list = readAccountList(text, language, accounts);
    for (const account of list.accounts) onSave(account);
    const counts = { count: list.accounts.length, known: list.known, unread: list.unread.length };
    const full = list.left.length > 0 ? ` ${t('plan.accounts.full', { limit: ACCOUNTS_LIMIT })}` : '';
    setSaid(`${t('plan.accounts.imported', counts)}${full}`);
    setText([...list.unread, ...list.left].join('\n'));
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
