import { nextItem, stageOf } from '../../lib/twitter101/overview';
import { ItemLink } from './item-link';
import type { ChecklistState, ItemActions } from './props';

/** The next best step, whole: what, why, how, how long, and the three answers to it. */
export function NextStep({
  progress,
  actions,
  language,
  t,
}: ChecklistState & { readonly actions: ItemActions }) {
  const item = nextItem(progress);
  if (item === null) return <p class="next all-done">{t('popup.allDone')}</p>;
  return (
    <section class="next" aria-labelledby="next-title" data-item={item.id}>
      <h2 id="next-title">
        {t('popup.next')}
        <span class="soft"> {t(`stage.${stageOf(item).id}.name`)}</span>
      </h2>
      <p class="next-what">{t(`item.${item.id}.what`)}</p>
      <p>{t(`item.${item.id}.why`)}</p>
      <p>{t(`item.${item.id}.how`)}</p>
      <p class="soft">{t('popup.minutes', { count: item.minutes })}</p>
      <div class="row">
        <ItemLink item={item} look="main" language={language} t={t} />
        {(['done', 'later', 'notForUs'] as const).map((mark) => (
          <button
            key={mark}
            type="button"
            class={`button ${mark === 'done' ? 'chip' : 'quiet'}`}
            data-action={mark}
            onClick={() => actions.mark(item, mark)}
          >
            {t(`popup.mark.${mark}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
