import { all, around } from '../dom';
import { BOX_ID, X } from './selectors';

/** Where a composer stands on the page: there is one of each at most, so a place and a position name a box. */
export type Site = 'page' | 'reply' | 'dialog';

/** A box as it stands in the document now. */
export interface FoundBox {
  readonly editable: HTMLElement;
  /** The rich editor of desktops, or the plain text area of phones. */
  readonly form: 'rich' | 'plain';
  readonly site: Site;
  /** Position in the thread. */
  readonly index: number;
}

const siteOf = (editable: HTMLElement): Site =>
  around(editable, X.dialog) ? 'dialog' : around(editable, X.inlineReply) ? 'reply' : 'page';

const indexOf = (element: Element): number | null => {
  const match = BOX_ID.exec(element.getAttribute('data-testid') ?? '');
  return match ? Number(match[1]) : null;
};

/** Every box in the document, in its order. One query; no text is read. Each editable comes once. */
export function findBoxes(document: Document): FoundBox[] {
  const boxes: FoundBox[] = [];
  for (const editable of all(document, X.plainBox)) {
    const index = indexOf(editable) ?? indexOf(around(editable, X.box) ?? editable);
    if (index !== null) boxes.push({ editable, form: 'plain', site: siteOf(editable), index });
  }
  for (const editable of all(document, X.box)) {
    const index = indexOf(editable);
    if (index === null || editable.getAttribute('contenteditable') !== 'true') continue;
    boxes.push({ editable, form: 'rich', site: siteOf(editable), index });
  }
  return boxes;
}
