import type { Translate } from '../../lib/i18n/t';
import type { Source } from './props';

/** Where a rule comes from. */
export function Why({ source, t }: { readonly source: Source | null; readonly t: Translate }) {
  if (!source) return null;
  return (
    <p class="why">
      <span class="why-label">{t('why.source')}</span>{' '}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
          <span class="unseen"> ({t('why.opens')})</span>
        </a>
      ) : (
        source.title
      )}
    </p>
  );
}
