import type { Mark, Recorded } from '../../lib/model/event';
import type { Item } from '../../lib/twitter101/steps';
import type { Speech } from './props';

/** What the user did last, and what it replaced: enough to take it back. */
export interface Act {
  readonly item: Item;
  readonly mark: Mark;
  readonly before: Mark;
}

interface SaidProps extends Speech {
  readonly last: Act | null;
  readonly problem: Exclude<Recorded, 'stored'> | null;
  readonly onUndo: (act: Act) => void;
}

/** One line that says what has just happened, also to a screen reader, with the way back beside it. */
export function Said({ last, problem, onUndo, t }: SaidProps) {
  const words =
    problem !== null
      ? t(`popup.problem.${problem}`)
      : last !== null
        ? t(`popup.said.${last.mark}`, { item: t(`item.${last.item.id}.what`) })
        : '';
  return (
    <div class={words === '' ? 'said quiet' : 'said'}>
      <p role="status">{words}</p>
      {last !== null && problem === null && (
        <button type="button" class="button chip" data-action="undo" onClick={() => onUndo(last)}>
          {t('popup.undo')}
        </button>
      )}
    </div>
  );
}
