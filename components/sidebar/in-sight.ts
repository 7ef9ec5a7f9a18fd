import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Room that is left between what was moved into sight and the edge, in px. */
const ROOM = 8;

/**
 * Moves the sidebar’s own list, and nothing else, until a part of it is in sight; `scrollIntoView` would scroll the page as
 * well. Of a part that is higher than the list, its beginning is shown.
 */
export function bringIntoSight(part: HTMLElement | null): void {
  const list = part?.parentElement?.closest<HTMLElement>('.body');
  if (!part || !list) return;
  const place = part.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const above = place.top - frame.top;
  const below = place.bottom - frame.bottom;
  if (above < 0) list.scrollTop += above - ROOM;
  else if (below > 0) list.scrollTop += Math.min(below + ROOM, above);
}

/** Shows what has just been opened at the foot of the sidebar, where it would otherwise open out of sight. */
export function useInSight(part: RefObject<HTMLElement | null>, open: boolean): void {
  useLayoutEffect(() => {
    if (open) bringIntoSight(part.current);
  }, [open, part]);
}
