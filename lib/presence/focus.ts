import type { Composer } from '../composer/adapter';

/**
 * Tells which of the boxes has the focus, or null when none has, until the signal aborts. The focus in the sidebar changes
 * nothing: whoever uses it is still with the box.
 */
export function followFocus(
  host: HTMLElement,
  boxes: ReadonlySet<Composer>,
  told: (id: string | null) => void,
  signal: AbortSignal,
): void {
  const look = (target: EventTarget | null) => {
    if (target === host) return;
    const box = target instanceof Node ? [...boxes].find((one) => one.holds(target)) : undefined;
    told(box?.id ?? null);
  };
  const options = { signal, capture: true, passive: true };
  document.addEventListener('focusin', (event) => look(event.target), options);
  document.addEventListener(
    'focusout',
    (event) => {
      if (event.relatedTarget === null && document.hasFocus()) look(null);
    },
    options,
  );
}
