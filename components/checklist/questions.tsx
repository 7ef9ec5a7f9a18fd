import { useEffect, useRef } from 'preact/hooks';
import { questionsFor } from '../../lib/twitter101/questions';
import type { Speech } from './props';

interface QuestionsProps extends Speech {
  readonly today: string;
  /** Id of the card to show first, from the address; empty for none. */
  readonly asked: string;
}

/** Questions that beginners ask, each a card that opens. */
export function Questions({ today, asked, t }: QuestionsProps) {
  const first = useRef<HTMLDetailsElement>(null);
  useEffect(() => first.current?.querySelector('summary')?.focus(), []);
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t('popup.questions')}</h2>
      {questionsFor(today).map(({ id, points }) => (
        <details
          key={id}
          id={`question-${id}`}
          data-question={id}
          {...(asked === `question-${id}` ? { open: true, ref: first } : {})}
        >
          <summary>{t(`question.${id}.ask`)}</summary>
          <p>{t(`question.${id}.answer`)}</p>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
