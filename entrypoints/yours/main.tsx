import '../../lib/i18n/sets/everything';
import { render } from 'preact';
import { Yours } from '../../components/yours/yours';
import { LOCALES, translator } from '../../lib/i18n/t';
import type { Recorded } from '../../lib/model/event';
import { localArea } from '../../lib/platform/area';
import { send } from '../../lib/platform/messages';
import { stopReminding } from '../../lib/platform/reminders';
import { saveFile } from '../../lib/platform/save-file';
import { interfaceLanguage } from '../../lib/platform/ui-language';
import { type ExportFile, exportName, exportText, previewFile } from '../../lib/storage/file';
import { openSettings } from '../../lib/storage/settings/store';
import { REGISTRY, SUBJECTS } from '../../lib/storage/subjects';

const root = document.getElementById('app') as HTMLElement;
let chosen: ExportFile | null = null;

async function exportAll(): Promise<void> {
  const now = new Date();
  saveFile(exportName(now), 'application/json', exportText(await localArea().all(), SUBJECTS, now));
}

async function preview(file: File) {
  const seen = previewFile(await file.text(), SUBJECTS);
  chosen = seen.kind === 'ready' ? seen.file : null;
  return seen;
}

/** Without the times of the routine, its reminders end too. */
async function eraseAll(): Promise<Recorded> {
  const erased = await send('erase', null).catch(() => 'unreachable' as const);
  if (erased === 'stored') await stopReminding();
  return erased;
}

openSettings().watch((settings) => {
  const language = interfaceLanguage(settings.interfaceLanguage);
  const t = translator(language);
  document.documentElement.lang = LOCALES[language];
  document.title = `${t('yours.title')} – Coach 3P`;
  render(
    <Yours
      language={language}
      t={t}
      rows={REGISTRY}
      onExport={() => void exportAll()}
      onPreview={preview}
      onBringIn={() => send('bringIn', chosen).catch(() => 'unreachable' as const)}
      onErase={eraseAll}
    />,
    root,
  );
}, new AbortController().signal);
