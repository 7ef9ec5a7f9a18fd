import { all, around, maybe } from '../dom';
import { rootOf } from './root';
import { X } from './selectors';

/** Ancestors of the composer that are looked at: the bar stands right before one of them. */
const STEPS = 6;

/** The ring of the counter and the bars of uploads tell their value; the bar of a sending does not. */
const isShown = (bar: HTMLElement): boolean =>
  !bar.hasAttribute('aria-valuenow') && bar.checkVisibility({ visibilityProperty: true });

/** Bars within the composer, or right before it; the timeline after it has its own. */
function bars(root: HTMLElement): HTMLElement[] {
  const found = all(root, X.progress);
  let element: Element | null = root;
  for (let step = 0; element && step < STEPS; step++) {
    const before: Element | null = element.previousElementSibling;
    if (before instanceof HTMLElement && before.matches(X.progress.css)) found.push(before);
    element = element.matches(X.dialog.css) ? null : element.parentElement;
  }
  return found;
}

/** True while X sends the post: its progress bar shows and its button is off. */
export function isSending(editable: HTMLElement): boolean {
  const root = rootOf(editable);
  const button = maybe(around(editable, X.dialog) ?? root, X.postButton, 'renamed by X');
  const off = !button || button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled');
  return off && bars(root).some(isShown);
}
