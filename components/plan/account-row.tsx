import { dayInWords } from '../../lib/i18n/days';
import type { AccountRow } from '../../lib/twitter101/accounts';
import { followIntent, profilePage } from '../../lib/twitter101/pages';
import { focusNextRow } from './next-row';
import type { AccountsProps } from './props';

interface RowProps extends Pick<AccountsProps, 'language' | 't' | 'onHide' | 'onRemove'> {
  readonly row: AccountRow;
  readonly onEdit: () => void;
}

/** One account: who, why, how certain, and what can be done with it. */
export function AccountItem({ row, language, t, onEdit, onHide, onRemove }: RowProps) {
  const why = row.seed === null ? row.why : t(`account.${row.seed}`);
  const checked = row.checkedOn === null ? '' : dayInWords(language, new Date(row.checkedOn), 'UTC');
  const named = (action: string) => `${action} – ${row.name}`;
  return (
    <li class="account" data-handle={row.handle}>
      <p>
        <strong>{row.name}</strong> <span class="soft">@{row.handle}</span>
      </p>
      {why !== null && why !== '' && <p>{why}</p>}
      <p class="soft small">
        {row.theme !== null && `${t(`plan.theme.${row.theme}`)} · `}
        {t(`plan.accounts.language.${row.language}`)}
        {row.role !== 'unsaid' && ` · ${t(`plan.accounts.role.${row.role}`)}`}
        {` · ${row.status === 'confirmed' ? t('plan.accounts.confirmed', { date: checked }) : t(`plan.accounts.${row.status}`)}`}
      </p>
      <div class="row">
        <a
          class="button chip"
          href={followIntent(row.handle)}
          target="_blank"
          rel="noreferrer"
          aria-label={named(t('plan.accounts.follow'))}
        >
          {t('plan.accounts.follow')}
        </a>
        <a
          class="button quiet"
          href={profilePage(row.handle)}
          target="_blank"
          rel="noreferrer"
          aria-label={named(t('plan.accounts.look'))}
        >
          {t('plan.accounts.look')}
        </a>
        <button
          type="button"
          class="button quiet"
          data-action="edit"
          aria-label={named(t('plan.accounts.edit'))}
          onClick={onEdit}
        >
          {t('plan.accounts.edit')}
        </button>
        <button
          type="button"
          class="button quiet"
          data-action="hide"
          aria-label={named(t(row.hidden ? 'plan.accounts.show' : 'plan.accounts.hide'))}
          onClick={(event) => {
            focusNextRow(event.currentTarget);
            onHide(row.handle, !row.hidden);
          }}
        >
          {t(row.hidden ? 'plan.accounts.show' : 'plan.accounts.hide')}
        </button>
        {row.status === 'own' && (
          <button
            type="button"
            class="button quiet"
            data-action="remove-account"
            aria-label={named(t('plan.accounts.remove'))}
            onClick={(event) => {
              focusNextRow(event.currentTarget);
              onRemove(row.handle);
            }}
          >
            {t('plan.accounts.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
