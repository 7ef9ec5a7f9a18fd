import '../../lib/i18n/sets/everything';
import { render } from 'preact';
import { Plan } from '../../components/plan/plan';
import { LOCALES, translator } from '../../lib/i18n/t';
import { copyText } from '../../lib/platform/clipboard';
import { interfaceLanguage } from '../../lib/platform/ui-language';
import { accountsSubject } from '../../lib/storage/accounts';
import { activitySubject } from '../../lib/storage/activity';
import { goalsSubject } from '../../lib/storage/goals';
import { routineSubject } from '../../lib/storage/routine';
import { settingsSubject } from '../../lib/storage/settings/subject';
import { latest, mix, series } from '../../lib/twitter101/activity';
import { follow } from '../shared/follow';
import { createTeller } from '../shared/teller';
import { localDate } from '../shared/today';
import { saveCalendar } from './calendar';
import { followReminders } from './reminders';

const root = document.getElementById('app') as HTMLElement;
const { signal } = new AbortController();

const { tell, failed } = createTeller(draw);
const settings = follow(settingsSubject, draw, signal);
const goals = follow(goalsSubject, draw, signal);
const activity = follow(activitySubject, draw, signal);
const accounts = follow(accountsSubject, draw, signal);
const routine = follow(routineSubject, draw, signal);
const reminders = followReminders(draw, signal);
let drawn = false;

function draw(): void {
  if (![settings, goals, activity, accounts, routine].every(({ known }) => known)) return;
  const language = interfaceLanguage(settings.value.interfaceLanguage);
  const t = translator(language);
  const today = localDate();
  const problem = failed();
  document.documentElement.lang = LOCALES[language];
  document.title = `${t('plan.title')} – Coach 3P`;
  render(
    <Plan
      language={language}
      t={t}
      problem={problem === null ? '' : t(`popup.problem.${problem}`)}
      goals={{
        goals: goals.value,
        onAdd: (goal) =>
          tell({ type: 'goals/saved', goal: { ...goal, id: crypto.randomUUID(), reached: false } }),
        onSave: (goal) => tell({ type: 'goals/saved', goal }),
        onRemove: (id) => tell({ type: 'goals/removed', id }),
      }}
      ways={{
        mix: mix(activity.value, Date.now()),
        recent: latest(activity.value),
        onWay: (id, way) => tell({ type: 'activity/way', id, way }),
        onCopy: copyText,
      }}
      accounts={{
        accounts: accounts.value,
        onSave: (account) => tell({ type: 'accounts/saved', account }),
        onRemove: (handle) => tell({ type: 'accounts/removed', handle }),
        onHide: (handle, hidden) => tell({ type: 'accounts/hidden', handle, hidden }),
      }}
      routine={{
        routine: routine.value,
        reminders: reminders(),
        now: Date.now(),
        series: series(activity.value.days, today),
        visitedToday: activity.value.days.includes(today),
        onSet: (next) => tell({ type: 'routine/set', routine: next }),
        onVisited: () => tell({ type: 'activity/visited', day: today }),
        onCalendar: () => saveCalendar(routine.value, today, t),
      }}
    />,
    root,
  );
  // The section that the address names exists only now.
  if (!drawn) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  drawn = true;
}
