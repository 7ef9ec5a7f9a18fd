import { LOCALES, t as translate } from '../../lib/i18n/t';
import { Button } from '../ui/button';
import { LineIcon } from '../ui/icon';
import type { PartProps } from './props';
import { QuestionLink } from './question-link';

const OPENINGS = ['reply.opening.thank', 'reply.opening.differ', 'reply.opening.help'] as const;

/** Before answering a heated post: a breath, and three courteous ways to begin, in the language of the reply. */
export function Heated({ state, actions, t }: PartProps) {
  const language = state.openings;
  if (!language) return null;
  return (
    <section class="heated" aria-label={t('heated.title')}>
      <h2>
        <LineIcon name="breath" />
        {t('heated.title')}
      </h2>
      <p>{t('heated.body')}</p>
      <ul class="openings">
        {OPENINGS.map((key) => {
          const text = translate(language, key);
          return (
            <li key={key}>
              <Button
                action="insert-opening"
                look="chip"
                name={t('heated.insert', { text })}
                onPress={() => actions.insertOpening(text)}
              >
                <span lang={LOCALES[language]}>{text}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <QuestionLink question="negative" actions={actions} t={t} />
    </section>
  );
}
