import type { Translate } from '../../lib/i18n/t';
import type { Routine } from '../../lib/model/event';
import { saveFile } from '../../lib/platform/save-file';
import { calendarFile } from '../../lib/twitter101/routine';

/** Saves the routine as a calendar file in the interface's language. */
export function saveCalendar(routine: Routine, today: string, t: Translate): void {
  const words = {
    morning: t('plan.visit.morning'),
    midday: t('plan.visit.midday'),
    about: t('plan.visit.about'),
  };
  saveFile('coach-3p.ics', 'text/calendar', calendarFile(routine, today, words));
}
