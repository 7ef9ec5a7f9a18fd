import type { MessageKey } from '../../lib/i18n/types';
import { StateShape } from '../ui/icon';
import type { PartProps } from './props';

/** How much praise is read with pleasure; in a long draft each rule would repeat it. */
const SHOWN = 3;

/** What the writer has done well: said warmly, once for each rule, asking for nothing. */
export function Praise({ state, t }: PartProps) {
  const said = new Map(state.praise.map(({ finding }) => [finding.rule, finding]));
  if (said.size === 0) return null;
  return (
    <section class="praise" aria-label={t('praise.title')}>
      <h2>{t('praise.title')}</h2>
      <ul>
        {[...said.values()].slice(0, SHOWN).map((finding) => (
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
