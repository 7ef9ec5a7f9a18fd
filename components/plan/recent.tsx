import { LOCALES } from '../../lib/i18n/t';
import { WAYS, type Way } from '../../lib/model/event';
import type { SentAt } from '../../lib/twitter101/activity';
import type { Speech } from './props';

interface RecentProps extends Speech {
  readonly recent: readonly SentAt[];
  readonly onWay: (id: string, way: Way) => void;
}

/** The last posts, by their time alone, each with the way that the coach guessed: one choice corrects it. */
export function Recent({ recent, language, t, onWay }: RecentProps) {
  if (recent.length === 0) return null;
  const time = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details>
      <summary>{t('plan.ways.recent')}</summary>
      <p class="soft">{t('plan.ways.recentAbout')}</p>
      <ul class="rows">
        {recent.map(({ id, at, way }) => (
          <li key={id}>
            <label class="answer">
              {time.format(at)}
              <select
                value={way ?? ''}
                data-sent={id}
                onChange={(event) => {
                  const chosen = WAYS.find((one) => one === event.currentTarget.value);
                  if (chosen !== undefined) onWay(id, chosen);
                }}
              >
                {way === null && <option value="">{t('plan.ways.unknown')}</option>}
                {WAYS.map((one) => (
                  <option key={one} value={one}>
                    {t(`way.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
