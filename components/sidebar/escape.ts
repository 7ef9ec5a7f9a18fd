import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Lets `Escape` close what was opened in the sidebar, and nothing else: pressed within the open part or in the box, the key
 * goes no further, so that X's dialog stays open. X's own list of suggestions comes before it, and so does an input method.
 *
 * @param part the open part; the button that opened it keeps the focus when the focus was within.
 */
export function useEscape(part: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  // At once, not after the next frame: the key may come at once.
  useLayoutEffect(() => {
    if (!open) return;
    const end = new AbortController();
    const options = { signal: end.signal, capture: true };
    let pressed = false;
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const down = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !concerns(event.target, part.current)) return;
      stop(event);
      pressed = true;
    };
    // It closes when the key is released: its release would reach the page otherwise.
    const up = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !pressed) return;
      stop(event);
      if (focusIn(part.current))
        part.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus({ preventScroll: true });
      latest.current();
    };
    window.addEventListener('keydown', down, options);
    window.addEventListener('keyup', up, options);
    return () => end.abort();
  }, [open, part]);
}

/** True for a key in the part itself, or in a box whose page has no list of its own open. */
function concerns(target: EventTarget | null, part: HTMLElement | null): boolean {
  if (focusIn(part)) return true;
  if (!(target instanceof HTMLElement) || target.hasAttribute('aria-activedescendant')) return false;
  return target.isContentEditable || target.localName === 'textarea';
}

function focusIn(part: HTMLElement | null): boolean {
  const root = part?.getRootNode();
  return (
    root instanceof ShadowRoot && root.activeElement !== null && part?.contains(root.activeElement) === true
  );
}
