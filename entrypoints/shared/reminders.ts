import '../../lib/i18n/sets/background';
import { t } from '../../lib/i18n/t';
import { localArea } from '../../lib/platform/area';
import { report } from '../../lib/platform/log';
import { openOwnPage, ROUTINE } from '../../lib/platform/own-pages';
import { hearReminders, mayRemind, setAlarm, showReminder } from '../../lib/platform/reminders';
import { interfaceLanguage } from '../../lib/platform/ui-language';
import { activitySubject } from '../../lib/storage/activity';
import { routineSubject } from '../../lib/storage/routine';
import { openSettings } from '../../lib/storage/settings/store';
import { openStore } from '../../lib/storage/store';
import { dueVisit, nextVisit } from '../../lib/twitter101/reminders';
import { localDate } from './today';

/** A timer of the browser may ring this much before its time; the visit that it rang for must not come again. */
const EARLY_MS = 1000;

/**
 * Reminds of the two visits while the browser allows it. The alarm is set anew whenever the background wakes, so that a
 * journey to another time zone or a change of clocks is noticed at once. Call it as the background starts.
 */
export function startReminders(signal: AbortSignal): void {
  const area = localArea();
  const routine = openStore(area, routineSubject);
  const activity = openStore(area, activitySubject);

  const plan = async () => {
    if (!(await mayRemind())) return;
    const next = nextVisit(await routine.get(), Date.now() + EARLY_MS);
    await setAlarm(next?.at ?? null);
  };
  const remind = async () => {
    if (!(await mayRemind())) return;
    const { days } = await activity.get();
    const visit = dueVisit(await routine.get(), days.includes(localDate()), Date.now() + EARLY_MS);
    const { interfaceLanguage: choice } = await openSettings().get();
    const language = interfaceLanguage(choice);
    if (visit !== null)
      await showReminder({ title: t(language, 'reminder.title'), message: t(language, `reminder.${visit}`) });
    await plan();
  };
  const attempt = (work: () => Promise<void>) => () =>
    void work().catch((error: unknown) => report('reminders', error));

  hearReminders({
    rang: attempt(remind),
    clicked: attempt(() => openOwnPage(ROUTINE)),
    permitted: attempt(plan),
  });
  area.onChanged((changes) => {
    if (routineSubject.key in changes) attempt(plan)();
  }, signal);
  attempt(plan)();
}
