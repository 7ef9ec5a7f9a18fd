import type { Coach } from '../../lib/coach/coach';
import type { CoachState } from '../../lib/coach/state';
import { throttled } from '../../lib/composer/timing';
import { clearHighlights, highlight } from '../../lib/presence/highlight';

/** Keeps the words underlined that the sidebar speaks of, each time in a task of its own, until the signal aborts. */
export function underlining(coach: Coach, state: () => CoachState | null, signal: AbortSignal): () => void {
  const draw = () => {
    const shown = state();
    const box = shown && coach.active();
    if (box && coach.settings().highlights) highlight(box, coach.visible(), shown.spot);
    else clearHighlights();
  };
  signal.addEventListener('abort', clearHighlights);
  return throttled(draw, 0, signal);
}
