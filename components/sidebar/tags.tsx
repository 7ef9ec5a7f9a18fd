import type { MessageKey } from '../../lib/i18n/types';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import type { PartProps } from './props';
import { isJune15, QuestionLink } from './question-link';

/** Hashtags that fit, each with its reason and a button that adds it. */
export function Tags({ state, actions, t }: PartProps) {
  const tags = state.analysis?.hashtags ?? [];
  if (tags.length === 0 || state.empty) return null;
  return (
    <section class="tags" aria-label={t('tags.title')}>
      <h2>{t('tags.title')}</h2>
      <ul>
        {tags.map(({ tag, language, reason }) => (
          <li key={tag}>
            <Button
              action="insert-tag"
              look="chip"
              name={t('tags.insert', { tag })}
              onPress={() => actions.insertTag(tag)}
            >
              <LineIcon name="hash" />
              <span lang={language === 'both' ? undefined : language}>{tag.slice(1)}</span>
            </Button>
            <span class="reason">{t(reason.key as MessageKey, reason.params)}</span>
          </li>
        ))}
      </ul>
      {isJune15(tags) && <QuestionLink question="june15" actions={actions} t={t} />}
    </section>
  );
}
