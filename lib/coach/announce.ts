import type { CoachState } from './state';

/** Milliseconds without a key before a screen reader hears the result: a long pause, so that nobody is talked over. */
export const QUIET = 1000;

/** What a screen reader should hear: how much there is to look at and how many characters are left. */
export interface Announcement {
  readonly findings: number;
  /** Said only once it matters: the last fifty characters, or too many. */
  readonly remaining: number | null;
}

const NEAR_THE_END = 50;

/** What to say about a state; null when there is nothing to say yet. */
export function announcement(state: CoachState | null): Announcement | null {
  if (!state?.analysis || state.empty || state.off || !state.enough) return null;
  const { remaining } = state.analysis.length;
  return {
    findings: state.cards.length + state.post.length,
    remaining: remaining <= NEAR_THE_END ? remaining : null,
  };
}

/** True when the second would tell a listener nothing that the first has not told. */
export const sameAnnouncement = (a: Announcement | null, b: Announcement | null): boolean =>
  a?.findings === b?.findings && a?.remaining === b?.remaining;
