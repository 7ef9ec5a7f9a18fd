import type { Composer } from '../composer/adapter';
import { measure } from './measure';
import { type Placement, place } from './place';

export interface Stand {
  /** Asks for a new look at the layout in the next frame: the box or the content of the sidebar may have changed. */
  update(): void;
}

/**
 * Keeps the host beside the box that `boxOf` names until the signal aborts, and out of the page when it names none. Follows
 * resize, zoom, scroll and the box's own size, and puts the host back when the page throws it away. `stood` is told when
 * the host changes between room beside the box and the compact places.
 */
export function standBeside(
  host: HTMLElement,
  boxOf: () => Composer | null,
  stood: (compact: boolean) => void,
  signal: AbortSignal,
): Stand {
  const view = window;
  const sizes = new ResizeObserver(() => update());
  let frame = 0;
  let watched: Element | null = null;
  let kind: Placement['kind'] | null = null;

  const look = () => {
    frame = 0;
    const composer = boxOf();
    const anchor = composer?.anchor ?? null;
    if (anchor !== watched) {
      sizes.disconnect();
      if (anchor) sizes.observe(anchor);
      watched = anchor;
    }
    if (!composer?.anchor.isConnected) {
      host.remove();
      kind = null;
      // The page is making the box's elements anew: either it has them in a moment or the box is declared gone.
      if (composer) update();
      return;
    }
    const placement = place(measure(composer, view));
    stand(host, composer, placement);
    const before = kind;
    kind = placement.kind;
    // From one compact place to the other it stays as open as it was.
    if (before === null || (before === 'beside') !== (kind === 'beside')) stood(kind !== 'beside');
  };
  const update = () => {
    if (frame === 0 && !signal.aborted) frame = view.requestAnimationFrame(look);
  };

  const options = { signal, passive: true };
  view.addEventListener('resize', update, options);
  view.addEventListener('scroll', update, { ...options, capture: true });
  view.visualViewport?.addEventListener('resize', update, options);
  const thrownAway = new MutationObserver(() => {
    if (kind && !host.isConnected) update();
  });
  thrownAway.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    sizes.disconnect();
    thrownAway.disconnect();
    host.remove();
  });
  return { update };
}

/**
 * From 200 % on, a share of the window would not hold one finding under the header; the strip moves with the page, so it may be
 * higher.
 */
const STRIP_HEIGHT = 'max(45vh, 280px)';

/** Dialogs in which `position: fixed` is not relative to the window: there the host stands at the end of the page. */
const contained = new WeakSet<Element>();

function stand(host: HTMLElement, composer: Composer, placement: Placement): void {
  const { dialog, toolBar } = composer.surroundings();
  if (placement.kind === 'strip' && toolBar) {
    if (toolBar.previousElementSibling !== host) toolBar.before(host);
    dress(host, { position: 'relative', 'max-height': STRIP_HEIGHT, margin: '6px 0', 'z-index': 'auto' });
    return;
  }
  const home = dialog && !contained.has(dialog) ? dialog : document.body;
  if (host.parentElement !== home) home.append(host);
  if (placement.kind !== 'beside') {
    dress(host, {
      position: 'fixed',
      inset: 'auto 0 0 0',
      bottom: `${hiddenBelow()}px`,
      'max-height': '50vh',
      'z-index': '1',
    });
    return;
  }
  const moved = dress(host, {
    position: 'fixed',
    left: `${placement.left}px`,
    top: `${placement.top}px`,
    width: `${placement.width}px`,
    'max-height': `${placement.maxHeight}px`,
    'z-index': '0',
  });
  if (moved && home === dialog && Math.abs(host.getBoundingClientRect().left - placement.left) > 2) {
    contained.add(dialog);
    stand(host, composer, placement);
  }
}

/** Pixels at the bottom of the window that a phone's keyboard covers. */
function hiddenBelow(): number {
  const seen = window.visualViewport;
  return seen ? Math.max(0, window.innerHeight - seen.height - seen.offsetTop) : 0;
}

const KEPT = ['--scale', 'color-scheme'] as const;

/** Gives the host exactly these styles, and keeps its look. False when it had them already. */
function dress(host: HTMLElement, styles: Readonly<Record<string, string>>): boolean {
  const look = KEPT.map((name) => [name, host.style.getPropertyValue(name)] as const);
  const wanted = { ...Object.fromEntries(look), display: 'block', 'box-sizing': 'border-box', ...styles };
  const text = Object.entries(wanted)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');
  if (host.style.cssText === text) return false;
  host.style.cssText = text;
  return true;
}
