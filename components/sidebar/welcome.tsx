import { StateShape } from '../ui/icon';
import type { PartProps } from './props';

/** What stands where there is nothing to look at: an invitation, or that all is well. */
export function Welcome({ state, t }: PartProps) {
  if (state.failed) return <p class="calm">{t('error.analysis')}</p>;
  if (state.empty) {
    return (
      <div class="welcome">
        <p class="welcome-title">{t('empty.title')}</p>
        <p>{t('empty.body')}</p>
      </div>
    );
  }
  if (!state.analysis || state.cards.length + state.post.length > 0) return null;
  if (state.analysis.length.remaining < 0) return null;
  if (!state.enough) return <p class="calm">{t('short.body')}</p>;
  return (
    <p class="calm tone-clear">
      <StateShape shape="clear" />
      <span class="calm-words">
        <strong>{t('calm.title')}</strong> {t('calm.body')}
      </span>
    </p>
  );
}
