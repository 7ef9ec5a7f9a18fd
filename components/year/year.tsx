import { daysInWords } from '../../lib/i18n/days';
import type { Translate } from '../../lib/i18n/t';
import type { MessageKey } from '../../lib/i18n/types';
import type { Language } from '../../lib/model/language';

/** A day, week or month of the field’s year, as days `YYYY-MM-DD`, first and last. */
export interface YearDay {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/** What a page gives: the days, and what to do with one. */
export interface YearAhead {
  /** Soonest first. */
  readonly days: readonly YearDay[];
  /** Saves one of the days as a calendar file. */
  readonly onSave: (id: string) => void;
}

interface YearProps extends YearAhead {
  readonly language: Language;
  readonly t: Translate;
}

/** What is coming in the field’s year: when, what to post, and a way to remember it. */
export function Year({ days, language, t, onSave }: YearProps) {
  if (days.length === 0) return null;
  return (
    <section class="year" aria-labelledby="year-title">
      <h2 id="year-title">{t('year.title')}</h2>
      <ul>
        {days.map((day) => {
          const name = t(`day.${day.id}.name` as MessageKey);
          return (
            <li key={day.id} data-day={day.id}>
              <h3>{name}</h3>
              <p class="year-when">{daysInWords(language, new Date(day.start), new Date(day.end))}</p>
              <p>{t(`day.${day.id}.advice` as MessageKey)}</p>
              <button
                type="button"
                class="button chip"
                data-action="save-day"
                aria-label={t('year.save.label', { name })}
                onClick={() => onSave(day.id)}
              >
                {t('year.save')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
