import type { MessageKey } from '../../lib/i18n/types';
import { StateShape } from '../ui/icon';
import type { PartProps } from './props';

/** What the writer has done well: said warmly, asking for nothing. */
export function Praise({ state, t }: PartProps) {
  if (state.praise.length === 0) return null;
  return (
    <section class="praise" aria-label={t('praise.title')}>
      <h2>{t('praise.title')}</h2>
      <ul>
        {state.praise.map(({ finding }) => (
          <li
            key={finding.id}
            data-rule={finding.rule}
            data-principle={finding.principle}
            data-severity={finding.severity}
          >
            <StateShape shape="praise" />
            <span>{t(finding.message.key as MessageKey, finding.message.params)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
