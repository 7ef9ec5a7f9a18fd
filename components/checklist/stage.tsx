import { shareOf } from '../../lib/twitter101/overview';
import type { Stage } from '../../lib/twitter101/steps';
import { ItemRow } from './item';
import type { ChecklistState, ItemActions } from './props';
import { Ring } from './ring';

interface StageProps extends ChecklistState {
  readonly stage: Stage;
  readonly actions: ItemActions;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One stage: its ring, its name, and its items when it is open. */
export function StageSection({ stage, actions, open, onToggle, progress, language, t }: StageProps) {
  const share = shareOf(progress, stage);
  const content = `stage-${stage.id}`;
  return (
    <section class="stage" data-stage={stage.id}>
      <h3>
        <button
          type="button"
          class="stage-head"
          aria-expanded={open}
          aria-controls={content}
          onClick={onToggle}
        >
          <Ring share={share} words={t('popup.share', { ...share })} size="small" />
          <span class="stage-name">{t(`stage.${stage.id}.name`)}</span>
          <svg class="chevron" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="m5 7.5 5 5 5-5" />
          </svg>
        </button>
      </h3>
      <div id={content} hidden={!open}>
        {open && (
          <>
            <p class="soft stage-about">{t(`stage.${stage.id}.about`)}</p>
            <ul class="items">
              {stage.items.map((item) => (
                <ItemRow
                  key={item.id}
                  item={item}
                  actions={actions}
                  progress={progress}
                  language={language}
                  t={t}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
