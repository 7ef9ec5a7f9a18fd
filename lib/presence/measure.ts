import type { Composer } from '../composer/adapter';
import type { Edges, Surface } from './place';

/** A panel may be this much wider than the box in it; what is wider is the page behind. */
const PANEL_MARGIN = 160;
/** Narrower columns do not leave a readable strip. At 320 px with a scroll bar X's tool bar is about 230 px wide. */
const NARROWEST_STRIP = 200;

/** Measures the page around a box. Reads the layout: call it in an animation frame, never while keys are handled. */
export function measure(composer: Composer, view: Window): Surface {
  const { dialog, toolBar, sideColumn } = composer.surroundings();
  const root = view.document.documentElement;
  const box = composer.anchor.getBoundingClientRect();
  const side = dialog ? null : visible(sideColumn);
  return {
    width: root.clientWidth,
    height: view.innerHeight,
    keep: dialog ? panel(composer.anchor, dialog) : box,
    top: box.top,
    side,
    inDialog: dialog !== null,
    canStrip: toolBar !== null && toolBar.getBoundingClientRect().width >= NARROWEST_STRIP,
    rtl: view.getComputedStyle(root).direction === 'rtl',
  };
}

/** The dialog element may span the window: its panel is the outermost element that is still about as wide as the box. */
function panel(anchor: HTMLElement, dialog: HTMLElement): Edges {
  const widest = anchor.getBoundingClientRect().width + PANEL_MARGIN;
  let edges: Edges = anchor.getBoundingClientRect();
  for (
    let element = anchor.parentElement;
    element && dialog.contains(element);
    element = element.parentElement
  ) {
    const rect = element.getBoundingClientRect();
    if (rect.width > widest) break;
    edges = {
      left: Math.min(edges.left, rect.left),
      right: Math.max(edges.right, rect.right),
      top: rect.top,
      bottom: rect.bottom,
    };
  }
  return edges;
}

function visible(element: HTMLElement | null): Edges | null {
  const rect = element?.getBoundingClientRect();
  return rect && rect.width > 0 ? rect : null;
}
