import { all } from '../dom';
import { X } from './selectors';

/** True when a modal dialog lies over the box: its focus trap would fight for the caret that the user has there. */
export const isCovered = (editable: HTMLElement): boolean =>
  all(editable.ownerDocument, X.modal).some((dialog) => !dialog.contains(editable));
