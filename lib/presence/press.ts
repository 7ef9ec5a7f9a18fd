/**
 * Tells whether a pointer is being pressed on something in `container`, until the signal aborts: between its way down and
 * its way up nothing may be drawn, or the button under it moves and the click goes nowhere. `released` is called once the
 * click has been handled.
 */
export function followPress(
  container: HTMLElement,
  released: () => void,
  signal: AbortSignal,
): () => boolean {
  let press: AbortController | null = null;
  const end = () => {
    press?.abort();
    press = null;
    if (!signal.aborted) released();
  };
  container.addEventListener(
    'pointerdown',
    () => {
      press?.abort();
      press = new AbortController();
      const options = { signal: AbortSignal.any([press.signal, signal]), capture: true, passive: true };
      // The click comes right after the release, in the same task.
      const up = () => setTimeout(end);
      for (const name of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(name, up, options);
      // A button that was let go outside the window.
      window.addEventListener('pointermove', (event) => event.buttons === 0 && up(), options);
    },
    { signal, capture: true, passive: true },
  );
  return () => press !== null;
}
