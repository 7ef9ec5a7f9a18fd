import { LOCALES } from '../../lib/i18n/t';
import { nextVisit } from '../../lib/twitter101/reminders';
import type { RoutineProps } from './props';

/** Two ways to be reminded: the browser's, which asks for its permission, and a file for the calendar, which needs none. */
export function Reminders({ routine, reminders, now, language, t, onCalendar }: RoutineProps) {
  const quiet = routine.days.length === 0;
  const next = nextVisit(routine, now);
  const said =
    reminders.on && next !== null
      ? t('plan.reminders.next', { date: momentOf(next.at, LOCALES[language]) })
      : reminders.said === null
        ? ''
        : t(`plan.reminders.${reminders.said}`);
  return (
    <>
      <h3>{t('plan.reminders')}</h3>
      <p>{t(quiet ? 'plan.routine.allQuiet' : 'plan.reminders.about')}</p>
      <div class="row">
        {reminders.on ? (
          <button type="button" class="button chip" data-action="reminders-off" onClick={reminders.onTurnOff}>
            {t('plan.reminders.turnOff')}
          </button>
        ) : (
          <button
            type="button"
            class="button chip"
            data-action="reminders-on"
            aria-disabled={quiet}
            onClick={() => {
              if (!quiet) reminders.onTurnOn();
            }}
          >
            {t('plan.reminders.turnOn')}
          </button>
        )}
        <p role="status" class="reminders-said">
          {said}
        </p>
      </div>
      <p>{t('plan.routine.calendarAbout')}</p>
      <button
        type="button"
        class="button chip"
        data-action="calendar"
        aria-disabled={quiet}
        onClick={() => {
          if (!quiet) onCalendar();
        }}
      >
        {t('plan.routine.calendar')}
      </button>
    </>
  );
}

/** Day and hour of the user's own clock, such as “Monday, 8:45 a.m.” */
const momentOf = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(at);
