import { LOCALES } from '../../lib/i18n/t';
import { X_PAGES } from '../../lib/twitter101/pages';
import { VISITS } from '../../lib/twitter101/reminders';
import type { RoutineProps } from './props';
import { Reminders } from './reminders';

/** The routine: two visits and what to do in them, the days, reminders, and a series that forgives. */
export function RoutineSection(props: RoutineProps) {
  const { routine, language, t } = props;
  return (
    <section id="routine" aria-labelledby="routine-title">
      <h2 id="routine-title">{t('plan.routine')}</h2>
      <p>{t('plan.routine.about')}</p>
      <ul class="visits">
        {VISITS.map((visit) => (
          <li key={visit}>
            <strong>{t(`plan.routine.${visit}`)}</strong> {t(`item.routine/${visit}.how`)}
          </li>
        ))}
      </ul>
      <div class="row">
        {VISITS.map((visit) => (
          <label key={visit} class="field">
            <span>{t(`plan.routine.${visit}`)}</span>
            <input
              type="time"
              name={visit}
              value={routine[visit]}
              onChange={(event) => {
                const time = event.currentTarget.value;
                if (time !== '') props.onSet({ ...routine, [visit]: time.slice(0, 5) });
              }}
            />
          </label>
        ))}
      </div>
      <fieldset class="days">
        <legend>{t('plan.routine.days')}</legend>
        {[1, 2, 3, 4, 5, 6, 0].map((day) => (
          <label key={day} class="answer">
            <input
              type="checkbox"
              name={`day-${day}`}
              checked={routine.days.includes(day)}
              onChange={(event) =>
                props.onSet({
                  ...routine,
                  days: event.currentTarget.checked
                    ? [...routine.days, day].sort()
                    : routine.days.filter((one) => one !== day),
                })
              }
            />
            {dayName(day, LOCALES[language])}
          </label>
        ))}
      </fieldset>
      <Reminders {...props} />
      <p>
        {props.series === 0 ? t('plan.routine.fresh') : t('plan.routine.series', { count: props.series })}
      </p>
      <div class="row">
        <a class="button chip" href={X_PAGES.home} target="_blank" rel="noreferrer">
          {t('plan.routine.open')}
          <span class="unseen"> {t('popup.newTab')}</span>
        </a>
        <button
          type="button"
          class="button main"
          data-action="visited"
          aria-disabled={props.visitedToday}
          onClick={() => {
            if (!props.visitedToday) props.onVisited();
          }}
        >
          {t('plan.routine.visited')}
        </button>
        <p role="status">{props.visitedToday ? t('plan.routine.done') : ''}</p>
      </div>
    </section>
  );
}

/** Name of a day in a language; 4 January 2026 was a Sunday. */
const dayName = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + day));
