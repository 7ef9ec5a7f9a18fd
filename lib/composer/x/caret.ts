import type { Range } from '../../model/range';
import { placesOf, rangeAt } from './places';

/** Remembers where the user's caret is in a box, so that it can be given back after the focus was elsewhere. */
export interface CaretMemory {
  /** Puts the focus in the box, the caret where it was last. */
  restore(): void;
}

/** Follows the caret of the box that `editable` names until the signal aborts. Nothing is measured while nobody asks. */
export function rememberCaret(editable: () => HTMLElement, signal: AbortSignal): CaretMemory {
  const document = editable().ownerDocument;
  let last: Range | null = null;
  // The selection is still in the box when the focus is about to leave it.
  document.addEventListener(
    'focusout',
    (event) => {
      if (event.target === editable()) last = rangeAt(editable());
    },
    { capture: true, signal },
  );
  return {
    restore() {
      const box = editable();
      box.focus({ preventScroll: true });
      const places = last && placesOf(box, last);
      const selection = document.getSelection();
      if (places && selection)
        selection.setBaseAndExtent(
          places.start.node,
          places.start.offset,
          places.end.node,
          places.end.offset,
        );
    },
  };
}
