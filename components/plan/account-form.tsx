import { useEffect, useRef, useState } from 'preact/hooks';
import { ACCOUNT_ROLES, type Account } from '../../lib/model/event';
import { handleFrom } from '../../lib/twitter101/accounts';
import type { Speech } from './props';

interface FormProps extends Speech {
  /** The account to begin with: an empty one, or one that is changed. */
  readonly start: Account;
  /** True when it takes the place of what had the focus: its first field has it then. */
  readonly focused: boolean;
  readonly onSave: (account: Account) => void;
}

/** Adds an account or changes one. What is typed as handle may be a name with `@` or the address of a profile. */
export function AccountForm({ start, focused, t, onSave }: FormProps) {
  const [account, setAccount] = useState(start);
  const [bad, setBad] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) form.current?.querySelector('input')?.focus();
  }, []);
  const set = (part: Partial<Account>) => setAccount({ ...account, ...part });
  const save = () => {
    const handle = handleFrom(account.handle);
    setBad(handle === null);
    if (handle !== null) onSave({ ...account, handle, name: account.name.trim() || handle });
  };
  return (
    <div class="form" ref={form}>
      {(['handle', 'name', 'why'] as const).map((field) => (
        <label key={field} class="field wide">
          <span>{t(`plan.accounts.${field}`)}</span>
          <input
            type="text"
            name={field}
            maxLength={{ handle: 80, name: 100, why: 300 }[field]}
            value={account[field]}
            aria-invalid={field === 'handle' && bad}
            aria-describedby={field === 'handle' && bad ? 'bad-handle' : undefined}
            onInput={(event) => set({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p id="bad-handle" role="status" class="problem">
        {bad ? t('plan.accounts.badHandle') : ''}
      </p>
      <div class="row">
        <label class="field">
          <span>{t('plan.accounts.language')}</span>
          <select
            value={account.language}
            onChange={(event) => set({ language: event.currentTarget.value as Account['language'] })}
          >
            {(['fr', 'en', 'both'] as const).map((language) => (
              <option key={language} value={language}>
                {t(`plan.accounts.language.${language}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('plan.accounts.role')}</span>
          <select
            value={account.role}
            onChange={(event) => set({ role: event.currentTarget.value as Account['role'] })}
          >
            {ACCOUNT_ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`plan.accounts.role.${role}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="button" class="button main" data-action="save-account" onClick={save}>
        {t('plan.accounts.save')}
      </button>
    </div>
  );
}
