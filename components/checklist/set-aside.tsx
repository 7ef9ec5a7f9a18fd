import type { Mark } from '../../lib/model/event';
import type { Item } from '../../lib/twitter101/steps';
import type { ItemActions, Speech } from './props';

interface SetAsideProps extends Speech {
  readonly item: Item;
  readonly mark: Mark;
  readonly actions: ItemActions;
}

/** The two answers that set an item aside, side by side whatever their length; pressed again, each takes itself back. */
export function SetAside({ item, mark, actions, t }: SetAsideProps) {
  return (
    <div class="row">
      {(['later', 'notForUs'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          class="button quiet"
          data-action={choice}
          aria-pressed={mark === choice}
          onClick={() => actions.mark(item, mark === choice ? 'open' : choice)}
        >
          {t(`popup.mark.${choice}`)}
        </button>
      ))}
    </div>
  );
}
