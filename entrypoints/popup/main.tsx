import '../../lib/i18n/sets/popup';
import { render } from 'preact';
import { Popup } from '../../components/checklist/popup';
import { LOCALES, translator } from '../../lib/i18n/t';
import type { Recorded } from '../../lib/model/event';
import type { PageHealth } from '../../lib/model/health';
import type { Settings } from '../../lib/model/settings';
import { healthOfActiveTab } from '../../lib/platform/active-tab';
import { localArea } from '../../lib/platform/area';
import { copyText } from '../../lib/platform/clipboard';
import { askForX } from '../../lib/platform/permissions';
import { interfaceLanguage } from '../../lib/platform/ui-language';
import { openProgress } from '../../lib/storage/progress/store';
import { rescuedIn } from '../../lib/storage/rescue';
import { openSettings } from '../../lib/storage/settings/store';
import type { Progress } from '../../lib/twitter101/progress';
import { localDate } from '../shared/today';
import { yearAhead } from '../shared/year';

const settings = openSettings();
const progress = openProgress();
const { signal } = new AbortController();

let choices: Settings | null = null;
let steps: Progress | null = null;
let health: PageHealth = { kind: 'silent' };
let problem: Exclude<Recorded, 'stored'> | null = null;
let rescued = false;

async function told(recorded: Promise<Recorded>): Promise<void> {
  const result = await recorded;
  problem = result === 'stored' ? null : result;
  draw();
}

function draw(): void {
  // Without the choices it would be drawn in the wrong language first.
  if (steps === null || choices === null) return;
  const language = interfaceLanguage(choices.interfaceLanguage);
  document.documentElement.lang = LOCALES[language];
  render(
    <Popup
      language={language}
      t={translator(language)}
      progress={steps}
      health={health}
      problem={problem}
      rescued={rescued}
      today={localDate()}
      asked={location.hash.slice(1)}
      year={yearAhead(localDate(), translator(language))}
      actions={{
        mark: (item, mark) => void told(progress.mark(item.id, mark)),
        note: (item, note) => void told(progress.note(item.id, note)),
      }}
      onLanguage={() => void told(settings.update({ interfaceLanguage: language === 'fr' ? 'en' : 'fr' }))}
      onAllow={() => void askForX().then(look)}
      onCopy={copyText}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

async function look(): Promise<void> {
  health = await healthOfActiveTab();
  draw();
}

settings.watch((next) => {
  choices = next;
  draw();
}, signal);
progress.watch((next) => {
  steps = next;
  draw();
}, signal);
void look();
rescued = rescuedIn(await localArea().all()).length > 0;
draw();
