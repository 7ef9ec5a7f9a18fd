import { useState } from 'preact/hooks';
import type { Recorded } from '../../lib/model/event';
import type { PageHealth } from '../../lib/model/health';
import { nextItem, overall, stageOf } from '../../lib/twitter101/overview';
import { markOf } from '../../lib/twitter101/progress';
import { type StageId, stages } from '../../lib/twitter101/steps';
import { Mark as BrandMark } from '../ui/mark';
import { Year, type YearAhead } from '../year/year';
import { NextStep } from './next-step';
import { PageHealthSection } from './page-health';
import type { ChecklistState, ItemActions } from './props';
import { Questions } from './questions';
import { Ring } from './ring';
import { type Act, Said } from './said';
import { StageSection } from './stage';

export interface PopupProps extends ChecklistState {
  readonly actions: ItemActions;
  readonly health: PageHealth;
  /** What went wrong with the last act; null when nothing did. */
  readonly problem: Exclude<Recorded, 'stored'> | null;
  /** True when something stored could not be read and was set aside. */
  readonly rescued: boolean;
  /** The user's local date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Id of the question that the address asks for; empty for none. */
  readonly asked: string;
  /** What is coming in the field’s year. */
  readonly year: YearAhead;
  readonly onLanguage: () => void;
  readonly onAllow: () => void;
  /** Puts text on the clipboard; false when that was not possible. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The popup: Twitter 101 with the next best step first, the questions, and the ways to the other pages. */
export function Popup(props: PopupProps) {
  const { progress, language, t, problem } = props;
  const [last, setLast] = useState<Act | null>(null);
  const [open, setOpen] = useState<StageId | null>(() => {
    const next = nextItem(progress);
    return next === null ? null : stageOf(next).id;
  });
  const actions: ItemActions = {
    ...props.actions,
    mark(item, mark) {
      setLast({ item, mark, before: markOf(progress, item.id) });
      props.actions.mark(item, mark);
    },
  };
  const undo = (act: Act) => {
    setLast(null);
    props.actions.mark(act.item, act.before);
    // The button goes with its line.
    document.getElementById('next-title')?.focus();
  };
  const share = overall(progress);
  const speech = { language, t };
  return (
    <>
      <header class="head">
        <BrandMark />
        <h1>{t('popup.title')}</h1>
        <button
          type="button"
          class="button quiet"
          data-action="language"
          lang={language === 'fr' ? 'en-CA' : 'fr-CA'}
          onClick={props.onLanguage}
        >
          {t('popup.otherLanguage')}
        </button>
        <Ring share={share} words={t('popup.overall', { ...share })} size="large" />
      </header>
      <main>
        {props.rescued && <p class="notice">{t('popup.rescued')}</p>}
        <Said last={last} problem={problem} onUndo={undo} {...speech} />
        <NextStep progress={progress} actions={actions} {...speech} />
        <section aria-labelledby="steps-title">
          <h2 id="steps-title">{t('popup.steps')}</h2>
          {stages.map((stage) => (
            <StageSection
              key={stage.id}
              stage={stage}
              open={open === stage.id}
              onToggle={() => setOpen(open === stage.id ? null : stage.id)}
              progress={progress}
              actions={actions}
              {...speech}
            />
          ))}
        </section>
        <Year {...props.year} {...speech} />
        <Questions today={props.today} asked={props.asked} {...speech} />
        <PageHealthSection health={props.health} onAllow={props.onAllow} onCopy={props.onCopy} {...speech} />
      </main>
      <nav class="pages" aria-label={t('popup.links')}>
        {PAGES.map((page) => (
          <a key={page} class="button quiet" href={`/${page}.html`} target="_blank" rel="noreferrer">
            {t(`popup.${page}`)}
          </a>
        ))}
      </nav>
    </>
  );
}

const PAGES = ['practice', 'plan', 'options', 'yours'] as const;
