import { useState } from 'preact/hooks';
import { entryOf } from '../../lib/twitter101/progress';
import type { Item } from '../../lib/twitter101/steps';
import { ItemDetails } from './item-details';
import type { ChecklistState, ItemActions } from './props';

interface ItemRowProps extends ChecklistState {
  readonly item: Item;
  readonly actions: ItemActions;
}

/** One item: a box to tick, and everything about it on request. */
export function ItemRow({ item, actions, progress, language, t }: ItemRowProps) {
  const [open, setOpen] = useState(false);
  const { marked, noted } = entryOf(progress, item.id);
  const mark = marked?.mark ?? 'open';
  const title = t(`item.${item.id}.what`);
  const details = `details-${item.id}`;
  return (
    <li class={`item is-${mark}`} data-item={item.id}>
      <div class="item-head">
        <label class="tick">
          <input
            type="checkbox"
            checked={mark === 'done'}
            onChange={(event) => actions.mark(item, event.currentTarget.checked ? 'done' : 'open')}
          />
          <span class="item-title">{title}</span>
        </label>
        {(mark === 'later' || mark === 'notForUs') && <span class="badge">{t(`popup.mark.${mark}`)}</span>}
        {noted !== null && noted.note !== '' && !open && (
          <span class="badge" title={noted.note}>
            {t('popup.note')}
          </span>
        )}
        <button
          type="button"
          class="button icon more"
          data-action="details"
          aria-expanded={open}
          aria-controls={details}
          aria-label={t('popup.details', { item: title })}
          onClick={() => setOpen(!open)}
        >
          <svg class="chevron" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="m5 7.5 5 5 5-5" />
          </svg>
        </button>
      </div>
      <div id={details} hidden={!open}>
        {open && <ItemDetails item={item} actions={actions} progress={progress} language={language} t={t} />}
      </div>
    </li>
  );
}
