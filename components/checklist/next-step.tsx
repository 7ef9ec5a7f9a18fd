import { nextItem, stageOf } from '../../lib/twitter101/overview';
import { markOf } from '../../lib/twitter101/progress';
import { ItemLink } from './item-link';
import type { ChecklistState, ItemActions } from './props';
import { SetAside } from './set-aside';

/** The next best step, whole: what, why, how, how long, and the three answers to it. */
export function NextStep({
  progress,
  actions,
  language,
  t,
}: ChecklistState & { readonly actions: ItemActions }) {
  const item = nextItem(progress);
  if (item === null)
    return (
      <p id="next-title" tabIndex={-1} class="next all-done">
        {t('popup.allDone')}
      </p>
    );
  return (
    <section class="next" aria-labelledby="next-title" data-item={item.id}>
      <h2 id="next-title" tabIndex={-1}>
        {t('popup.next')}
        <span class="soft"> {t(`stage.${stageOf(item).id}.name`)}</span>
      </h2>
      <p class="next-what">{t(`item.${item.id}.what`)}</p>
      <p>{t(`item.${item.id}.why`)}</p>
      <p>
        {t(`item.${item.id}.how`)} <span class="soft">{t('popup.minutes', { count: item.minutes })}</span>
      </p>
      <div class="row">
        <ItemLink item={item} look="main" language={language} t={t} />
        <button
          type="button"
          class="button chip"
          data-action="done"
          onClick={() => actions.mark(item, 'done')}
        >
          {t('popup.mark.done')}
        </button>
        <SetAside item={item} mark={markOf(progress, item.id)} actions={actions} language={language} t={t} />
      </div>
    </section>
  );
}
