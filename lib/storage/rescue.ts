import type { Area } from '../platform/area';
import type { Row } from './subject';
import type { Unfit } from './versions';

/** A stored value that the code could not read, kept whole so that nothing is lost. */
export interface Rescued {
  /** Key under which the value was found. */
  readonly from: string;
  readonly reason: Unfit;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly raw: unknown;
}

/** Keys of rescued values begin so; the rest is the key of origin and the time. */
export const RESCUE_PREFIX = 'rescue.';

/** Moves a value aside, whole: first the copy, then its key. Nothing touches the copy until the user exports or erases it. */
export async function setAside(area: Area, rescued: Rescued): Promise<void> {
  await area.set({ [`${RESCUE_PREFIX}${rescued.from}.${rescued.at}`]: rescued });
  await area.remove([rescued.from]);
}

/** Everything that was set aside, oldest first. */
export function rescuedIn(all: Readonly<Record<string, unknown>>): readonly Rescued[] {
  return Object.entries(all)
    .filter(([key]) => key.startsWith(RESCUE_PREFIX))
    .map(([, value]) => value as Rescued)
    .sort((a, b) => a.at - b.at);
}

/** The row of values set aside: many keys share its prefix, and no event changes them. */
export const rescueRow: Row = {
  key: `${RESCUE_PREFIX}*`,
  area: 'local',
  name: 'store.rescue.name',
  holds: 'store.rescue.holds',
  why: 'store.rescue.why',
};
