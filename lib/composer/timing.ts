/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Resolves as soon as `holds` is true, tested now and after each change under `root`, or after `milliseconds` at the
 * latest. Never rejects; the caller looks for itself. Works in hidden tabs, where frames do not come.
 */
export function until(holds: () => boolean, root: Node, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) return resolve();
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => holds() && end());
    const timer = setTimeout(end, milliseconds);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  });
}

/** Calls `task` once, `milliseconds` after the first call of many. The signal cancels what is pending. */
export function throttled(task: () => void, milliseconds: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      task();
    }, milliseconds);
  };
}
