import { type Announcement, announcement, QUIET, sameAnnouncement } from './announce';
import type { CoachState, Notice } from './state';

/** Milliseconds after a press, before its outcome is said: what follows from it has been read by then, and is said with it. */
export const AFTER_PRESS = 500;

/** One thing for a screen reader to say: what has just happened, what there is to look at now, or both. */
export interface Utterance {
  readonly notice: Notice | null;
  readonly result: Announcement | null;
  /** The post that is answered is heated, and openings are offered: said once for each box. */
  readonly heated: boolean;
}

/**
 * Lets a screen reader hear at most one thing per pause: calls `say` once nothing has changed for `QUIET` milliseconds (less
 * after a press) and there is something that was not said before. Feed it every state; it stops with the signal.
 */
export function createVoice(say: (utterance: Utterance) => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Announcement | null = null;
  let seen: Notice | null = null;
  let notice: Notice | null = null;
  let warned: string | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (state: CoachState | null): void => {
    clearTimeout(timer);
    if (signal.aborted) return;
    // The next post begins: its first result is news, whatever the last one was.
    if (state?.empty) told = null;
    if (state && state.notice !== seen) {
      seen = state.notice;
      notice = seen;
    }
    timer = setTimeout(
      () => {
        const now = announcement(state);
        const result = sameAnnouncement(now, told) ? null : now;
        const heated = state !== null && state.openings !== null && !state.off && state.composer !== warned;
        if (notice || result || heated) say({ notice, result, heated });
        told = now;
        notice = null;
        if (heated) warned = state.composer;
      },
      notice ? AFTER_PRESS : QUIET,
    );
  };
}
