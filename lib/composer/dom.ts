/**
 * One way to find something on a page: a selector with what it means and how it is known. Only `x/selectors.ts` makes
 * these, so that a change of X is mended in one place.
 */
export interface Selector {
  /** Short name, as reports show it. */
  readonly name: string;
  readonly css: string;
  /** What it is, and when and how that was last known to be true. */
  readonly evidence: string;
}

/** The first element that fits, or null. `reason` says why its absence is no fault: it is there for the reader. */
export function maybe(root: ParentNode, selector: Selector, _reason: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(selector.css);
}

/** All elements that fit, in the order of the document. */
export const all = (root: ParentNode, selector: Selector): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector.css),
];

/** The nearest ancestor that fits, the element itself included, or null. */
export const around = (element: Element, selector: Selector): HTMLElement | null =>
  element.closest<HTMLElement>(selector.css);
