import { Mark } from '../ui/mark';
import { BringIn } from './bring-in';
import { Erase } from './erase';
import { KeptTable } from './kept-table';
import type { YoursProps } from './props';

/** The page of the user's own data: what is kept, and the three things that can be done with it. */
export function Yours(props: YoursProps) {
  const { t } = props;
  return (
    <main class="page">
      <header>
        <Mark />
        <div>
          <h1>{t('yours.title')}</h1>
          <p class="soft">{t('yours.about')}</p>
        </div>
      </header>
      <KeptTable rows={props.rows} t={t} />
      <section aria-labelledby="export-title">
        <h2 id="export-title">{t('yours.export')}</h2>
        <p>{t('yours.export.about')}</p>
        <button type="button" class="button main" data-action="export" onClick={props.onExport}>
          {t('yours.export')}
        </button>
      </section>
      <BringIn
        rows={props.rows}
        language={props.language}
        t={t}
        onPreview={props.onPreview}
        onBringIn={props.onBringIn}
      />
      <Erase t={t} onErase={props.onErase} />
    </main>
  );
}
