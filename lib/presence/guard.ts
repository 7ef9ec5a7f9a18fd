/** Pointer events that X answers by moving the focus or closing its dialog. */
const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'click'] as const;
/** Everything else that belongs to the sidebar alone: its keys would run X's shortcuts. */
const OTHERS = ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'copy', 'cut'] as const;

/**
 * Keeps what happens in the sidebar from the page until the signal aborts: keys and clicks end at the host, and X's modal,
 * which pulls the focus back, is not told that the focus has gone to the sidebar.
 */
export function guard(host: HTMLElement, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const name of [...POINTER, ...OTHERS, 'drop', 'dragover'])
    host.addEventListener(name, stop, { signal, passive: true });
  const own = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  for (const name of ['focusin', 'focus'])
    window.addEventListener(name, own, { signal, capture: true, passive: true });
}
