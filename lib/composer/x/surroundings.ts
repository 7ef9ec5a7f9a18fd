import type { Surroundings } from '../adapter';
import { around, maybe } from '../dom';
import { findBoxes } from './find';
import { rootOf } from './root';
import { X } from './selectors';

/** What stands near a box. The inner of two nested dialogs is the one that people see. */
export const surroundingsOf = (editable: HTMLElement): Surroundings => ({
  dialog: around(editable, X.dialog),
  toolBar: toolBarOf(editable),
  sideColumn: maybe(editable.ownerDocument, X.sideColumn, 'narrow window'),
});

/** In a thread the tool bar stands under the active box alone: it belongs to the last box before it. */
function toolBarOf(editable: HTMLElement): HTMLElement | null {
  const bar = maybe(rootOf(editable), X.toolBar, 'collapsed');
  if (!bar) return null;
  const follows = (node: Node) =>
    (node.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const owner = findBoxes(editable.ownerDocument).findLast((box) => follows(box.editable));
  return owner?.editable === editable ? bar : null;
}
