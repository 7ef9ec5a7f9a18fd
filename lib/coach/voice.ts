import { type Announcement, announcement, QUIET, sameAnnouncement } from './announce';
import type { CoachState } from './state';

/**
 * Lets a screen reader hear at most one thing per pause: calls `say` once nobody has typed for `QUIET` milliseconds and
 * the result is another than the last one. Feed it every state; it stops with the signal.
 */
export function createVoice(say: (words: Announcement) => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Announcement | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (state: CoachState | null): void => {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(() => {
      const words = announcement(state);
      if (words && !sameAnnouncement(words, last)) say(words);
      last = words;
    }, QUIET);
  };
}
