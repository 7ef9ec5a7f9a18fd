import { around, type Selector } from '../dom';
import { X } from './selectors';

/** Ancestors looked at before giving up; EKS (2026-07) needed up to 14. */
const STEPS = 20;

/**
 * The composer that holds a box: the first ancestor that also holds the tool bar or the post button, which are the editor's
 * cousins. Without either, the dialog, or else the box's own wrapper.
 */
export function rootOf(editable: HTMLElement): HTMLElement {
  let inner: Element = editable;
  let element = editable.parentElement;
  for (let step = 0; element && step < STEPS && element !== element.ownerDocument.body; step++) {
    // What was searched one step below is not searched again: a long draft is thousands of elements.
    const others = [...element.children].filter((child) => child !== inner);
    if (others.some((child) => has(child, X.toolBar) || has(child, X.postButton))) return element;
    inner = element;
    element = element.parentElement;
  }
  return around(editable, X.dialog) ?? stableParent(editable);
}

const has = (element: Element, { css }: Selector): boolean =>
  element.matches(css) || element.querySelector(css) !== null;

/** The element round the editor that stays when X makes a new editor in the same box. */
export const stableParent = (editable: HTMLElement): HTMLElement =>
  around(editable, X.container) ??
  around(editable, X.editorRoot)?.parentElement ??
  editable.parentElement ??
  editable;
