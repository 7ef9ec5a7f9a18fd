import '../../lib/i18n/sets/everything';
import { render } from 'preact';
import { Plan } from '../../components/plan/plan';
import { LOCALES, translator } from '../../lib/i18n/t';
import type { CoachEvent } from '../../lib/model/event';
import { defaultSettings } from '../../lib/model/settings';
import { copyText } from '../../lib/platform/clipboard';
import { interfaceLanguage } from '../../lib/platform/ui-language';
import { accountsSubject } from '../../lib/storage/accounts';
import { activitySubject } from '../../lib/storage/activity';
import { record } from '../../lib/storage/client';
import { goalsSubject } from '../../lib/storage/goals';
import { routineSubject } from '../../lib/storage/routine';
import { openSettings } from '../../lib/storage/settings/store';
import { mix, series } from '../../lib/twitter101/activity';
import { follow } from '../shared/follow';
import { localDate } from '../shared/today';
import { saveCalendar } from './calendar';

const root = document.getElementById('app') as HTMLElement;
const { signal } = new AbortController();

let choices = defaultSettings();
let failed: 'unfit' | 'refused' | 'unreachable' | null = null;
const goals = follow(goalsSubject, draw, signal);
const activity = follow(activitySubject, draw, signal);
const accounts = follow(accountsSubject, draw, signal);
const routine = follow(routineSubject, draw, signal);

async function tell(event: CoachEvent): Promise<void> {
  const result = await record(event);
  failed = result === 'stored' ? null : result;
  draw();
}

function draw(): void {
  const language = interfaceLanguage(choices.interfaceLanguage);
  const t = translator(language);
  const today = localDate();
  document.documentElement.lang = LOCALES[language];
  document.title = `${t('plan.title')} – Coach 3P`;
  render(
    <Plan
      language={language}
      t={t}
      problem={failed === null ? '' : t(`popup.problem.${failed}`)}
      goals={{
        goals: goals.value,
        onAdd: (goal) =>
          void tell({ type: 'goals/saved', goal: { ...goal, id: crypto.randomUUID(), reached: false } }),
        onSave: (goal) => void tell({ type: 'goals/saved', goal }),
        onRemove: (id) => void tell({ type: 'goals/removed', id }),
      }}
      ways={{ mix: mix(activity.value, Date.now()), onCopy: copyText }}
      accounts={{
        accounts: accounts.value,
        onSave: (account) => void tell({ type: 'accounts/saved', account }),
        onRemove: (handle) => void tell({ type: 'accounts/removed', handle }),
        onHide: (handle, hidden) => void tell({ type: 'accounts/hidden', handle, hidden }),
      }}
      routine={{
        routine: routine.value,
        series: series(activity.value.days, today),
        visitedToday: activity.value.days.includes(today),
        onSet: (next) => void tell({ type: 'routine/set', routine: next }),
        onVisited: () => void tell({ type: 'activity/visited', day: today }),
        onCalendar: () => saveCalendar(routine.value, today, t),
      }}
    />,
    root,
  );
}

const settings = openSettings();
settings.watch((next) => {
  choices = next;
  draw();
}, signal);
// The section that the address names exists only now.
void settings.get().then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
