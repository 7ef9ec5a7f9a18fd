import { useRef, useState } from 'preact/hooks';
import { dayInWords } from '../../lib/i18n/days';
import type { Recorded } from '../../lib/model/event';
import type { Language } from '../../lib/model/language';
import type { FilePreview, YoursProps } from './props';

/** Chooses a file, shows what it holds, and brings it in when the user says so. */
export function BringIn({
  rows,
  language,
  t,
  onPreview,
  onBringIn,
}: Pick<YoursProps, 'rows' | 'language' | 't' | 'onPreview' | 'onBringIn'>) {
  const [preview, setPreview] = useState<FilePreview | null>(null);
  const [result, setResult] = useState<Recorded | null>(null);
  const file = useRef<HTMLInputElement>(null);
  /** The buttons of the preview are gone: the focus goes back to where it began. */
  const close = () => {
    setPreview(null);
    file.current?.focus();
  };
  const choose = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    setResult(null);
    if (chosen !== undefined) setPreview(await onPreview(chosen));
    // The same file may be chosen again after it was left.
    input.value = '';
  };
  const bringIn = async () => {
    setResult(await onBringIn());
    close();
  };
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{t('yours.import')}</h2>
      <p>{t('yours.import.about')}</p>
      {/* The browser writes its own button in its own language: ours stands over it, and the input keeps the focus. */}
      <label class="button chip file">
        {t('yours.import.choose')}
        <input
          class="unseen"
          ref={file}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      <div role="status">
        {preview?.kind === 'unreadable' && <p class="problem">{t(`yours.import.${preview.reason}`)}</p>}
        {preview?.kind === 'ready' && (
          <p>{t('yours.import.from', { date: dayOf(preview.file.exportedAt, language) })}</p>
        )}
        {result === 'stored' && <p>{t('yours.import.done')}</p>}
        {result !== null && result !== 'stored' && <p class="problem">{t(`popup.problem.${result}`)}</p>}
      </div>
      {preview?.kind === 'ready' && (
        <>
          <ul class="parts">
            {preview.parts.map(({ key, state }) => (
              <li key={key} data-state={state}>
                <Named part={key} rows={rows} t={t} /> – {t(`yours.import.${state}`)}
              </li>
            ))}
          </ul>
          <div class="row">
            {preview.parts.some(({ state }) => state === 'fits') ? (
              <button type="button" class="button main" data-action="bring-in" onClick={() => void bringIn()}>
                {t('yours.import.confirm')}
              </button>
            ) : (
              <p>{t('yours.import.nothing')}</p>
            )}
            <button type="button" class="button chip" data-action="leave" onClick={close}>
              {t('yours.import.cancel')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** The name of a part of a file; one that this version does not know keeps the name that it has there. */
function Named({ part, rows, t }: Pick<YoursProps, 'rows' | 't'> & { readonly part: string }) {
  const row = rows.find(({ key }) => key === part);
  return row === undefined ? <code>{part}</code> : t(row.name);
}

/** A file may be edited by hand: a date that is none is shown as it stands. */
function dayOf(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso.slice(0, 40);
  return dayInWords(language, date, 'local');
}
