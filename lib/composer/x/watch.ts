import type { Composer } from '../adapter';
import { whenIdle } from '../timing';
import { type LiveBox, liveBox } from './composer';
import { noteDescriptions } from './description';
import { type FoundBox, findBoxes } from './find';

/** The timeline changes all the time: the document is looked at no more often than this. */
const SCAN_MS = 120;
/** X takes a box away and puts it back within this time when its route changes. */
const GRACE_MS = 300;

interface Tracked {
  readonly box: LiveBox;
  readonly end: AbortController;
  /** Ends the box when it does not come back. */
  leaving: ReturnType<typeof setTimeout> | null;
}

/**
 * Keeps account of every box of the page until the signal aborts: `found` is called for each that appears, and its signal
 * aborts when it is gone. A box keeps its identity when X makes its elements anew, moves it within its thread, or takes it
 * away for a moment.
 */
export function watchBoxes(
  document: Document,
  found: (composer: Composer, gone: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const known = new Set<Tracked>();
  let serial = 0;

  const add = (box: FoundBox) => {
    const end = new AbortController();
    const live = liveBox(`x-${box.site}-${++serial}`, box, scan, end.signal);
    known.add({ box: live, end, leaving: null });
    found(live.composer, end.signal);
  };
  /** A busy page may have put the box back just now: it is looked for once more. */
  const leave = (tracked: Tracked) => {
    scan();
    if (tracked.leaving !== null) remove(tracked);
  };
  const remove = (tracked: Tracked) => {
    if (tracked.leaving !== null) clearTimeout(tracked.leaving);
    known.delete(tracked);
    tracked.end.abort();
  };
  const keep = (tracked: Tracked, box: FoundBox) => {
    if (tracked.leaving !== null) clearTimeout(tracked.leaving);
    tracked.leaving = null;
    tracked.box.rebind(box);
  };

  const scan = () => {
    const boxes = new Map(findBoxes(document).map((box) => [box.editable, box]));
    const lost: Tracked[] = [];
    for (const tracked of known) {
      const { editable } = tracked.box.found();
      const box = boxes.get(editable);
      if (box) keep(tracked, box);
      else lost.push(tracked);
      boxes.delete(editable);
    }
    for (const tracked of lost) {
      const before = tracked.box.found();
      const heir = [...boxes.values()].find((box) => box.site === before.site && box.index === before.index);
      if (heir) {
        keep(tracked, heir);
        boxes.delete(heir.editable);
      } else tracked.leaving ??= setTimeout(leave, GRACE_MS, tracked);
    }
    for (const box of boxes.values()) add(box);
    noteDescriptions(document);
  };

  const look = whenIdle(scan, SCAN_MS, signal);
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  // Timers rest in hidden tabs: look again when the tab is seen.
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      for (const tracked of [...known]) remove(tracked);
    },
    { once: true },
  );
  scan();
}
