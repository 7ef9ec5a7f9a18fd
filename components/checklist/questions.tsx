import { questionsFor } from '../../lib/twitter101/questions';
import type { Speech } from './props';

/** Questions that beginners ask, each a card that opens. */
export function Questions({ today, t }: Speech & { readonly today: string }) {
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t('popup.questions')}</h2>
      {questionsFor(today).map(({ id, points }) => (
        <details key={id} data-question={id}>
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
