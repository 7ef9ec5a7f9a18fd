/** The timeline changes all the time: the page is looked at no more often than this. */
const LOOK_MS = 1000;

/** Calls `look` now, and after the page has changed, at most once a second, until the signal aborts. */
export function afterChanges(page: Document, look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = null;
      look();
    }, LOOK_MS);
  });
  observer.observe(page.body, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );
  look();
}
