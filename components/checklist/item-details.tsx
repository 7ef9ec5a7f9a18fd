import { NOTE_LIMIT } from '../../lib/model/event';
import { entryOf } from '../../lib/twitter101/progress';
import type { Item } from '../../lib/twitter101/steps';
import { ItemLink } from './item-link';
import type { ChecklistState, ItemActions } from './props';
import { SetAside } from './set-aside';
import { When } from './when';

interface DetailsProps extends ChecklistState {
  readonly item: Item;
  readonly actions: ItemActions;
}

/** Everything about one item: why, how, how long, where, when it was done, and the user's own note. */
export function ItemDetails({ item, actions, progress, language, t }: DetailsProps) {
  const { marked, noted } = entryOf(progress, item.id);
  const mark = marked?.mark ?? 'open';
  const note = `note-${item.id}`;
  return (
    <div class="item-details">
      <p>
        <strong>{t('popup.why')}</strong> {t(`item.${item.id}.why`)}
      </p>
      <p>
        <strong>{t('popup.how')}</strong> {t(`item.${item.id}.how`)}
      </p>
      <p class="soft">{t('popup.minutes', { count: item.minutes })}</p>
      <When marked={marked} language={language} t={t} />
      <div class="row">
        <ItemLink item={item} look="chip" language={language} t={t} />
        <SetAside item={item} mark={mark} actions={actions} language={language} t={t} />
      </div>
      <label class="note" for={note}>
        <span>{t('popup.note')}</span> <span class="soft">{t('popup.noteHint', { limit: NOTE_LIMIT })}</span>
      </label>
      <textarea
        id={note}
        rows={2}
        maxLength={NOTE_LIMIT}
        defaultValue={noted?.note ?? ''}
        onChange={(event) => actions.note(item, event.currentTarget.value)}
      />
    </div>
  );
}
