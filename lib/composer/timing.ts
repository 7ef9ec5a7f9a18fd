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

/**
 * Calls `task` once nobody has called for `quiet` milliseconds; while the calls never end, `longest` after the first at the
 * latest. The signal cancels what is pending. A call costs next to nothing: one is made for every key.
 */
export function afterQuiet(
  task: () => void,
  quiet: number,
  longest: number,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  const check = () => {
    timer = undefined;
    const rest = Math.min(last + quiet, first + longest) - performance.now();
    if (rest > 0) timer = setTimeout(check, rest);
    else task();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    last = performance.now();
    if (timer !== undefined) return;
    first = last;
    timer = setTimeout(check, quiet);
  };
}

/**
 * Calls `task` once for many calls: when the browser has nothing else to do, `milliseconds` after the first call at the
 * earliest and twice that at the latest. The signal cancels what is pending.
 */
export function whenIdle(task: () => void, milliseconds: number, signal: AbortSignal): () => void {
  let idle = 0;
  signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  const wait = () => {
    idle = requestIdleCallback(
      () => {
        idle = 0;
        task();
      },
      { timeout: milliseconds },
    );
  };
  const start = throttled(wait, milliseconds, signal);
  return () => {
    if (idle === 0) start();
  };
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
