/** Edges in CSS pixels of the viewport. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What was measured around a box, nothing more: see `measure.ts`. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  /** What must never be covered: the dialog's panel, or the column in which the box stands. */
  readonly keep: Edges;
  /** Top of the box itself. */
  readonly top: number;
  /** The page's own side column, which may be covered; null in a dialog or on a narrow page. */
  readonly side: Edges | null;
  /** In a dialog the page behind is out of use: both sides are free. */
  readonly inDialog: boolean;
  /** There is a tool bar before which a strip may stand. */
  readonly canStrip: boolean;
  readonly rtl: boolean;
}

/**
 * Where the sidebar stands: beside the box (fixed, in pixels of the viewport), as a strip in the flow before the tool bar,
 * or as a bar at the bottom.
 */
export type Placement =
  | {
      readonly kind: 'beside';
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly maxHeight: number;
    }
  | { readonly kind: 'strip' }
  | { readonly kind: 'bottom' };

const GAP = 12;
const WIDEST = 348;
/** Narrower than this the words would break too often: 280 px of content and its frame. */
const NARROWEST = 288;
/** Below X's search field, which stays at the top of the side column. */
const BELOW_SEARCH = 64;
/** So much of the sidebar is always in the window. */
const IN_SIGHT = 260;

/**
 * The ladder: beside everything; over the page's side column; on the other side of a dialog; a strip before the tool bar; a
 * bar at the bottom. The box and its controls are never covered. Pure: the same measures give the same place.
 */
export function place(surface: Surface): Placement {
  const mirrored = surface.rtl ? mirror(surface) : surface;
  const spot = beside(mirrored);
  if (!spot || spot.left < 0 || spot.left + spot.width > surface.width)
    return surface.canStrip ? { kind: 'strip' } : { kind: 'bottom' };
  return surface.rtl ? { ...spot, left: surface.width - spot.left - spot.width } : spot;
}

function beside(surface: Surface): Extract<Placement, { kind: 'beside' }> | null {
  const { width, keep, side, inDialog } = surface;
  const outer = Math.max(keep.right, side?.right ?? 0);
  if (width - outer >= NARROWEST + 2 * GAP) return at(surface, outer + GAP, width - outer - 2 * GAP, GAP);
  if (side && side.left >= keep.right && side.right - side.left >= NARROWEST)
    return at(surface, side.left, Math.min(side.right, width - GAP) - side.left, BELOW_SEARCH);
  if (inDialog && keep.left >= NARROWEST + 2 * GAP) {
    const room = Math.min(WIDEST, keep.left - 2 * GAP);
    return at(surface, keep.left - GAP - room, room, GAP);
  }
  return null;
}

function at(surface: Surface, left: number, room: number, highest: number) {
  const lowest = Math.max(highest, surface.height - IN_SIGHT);
  const top = Math.round(Math.min(Math.max(surface.top, highest), lowest));
  return {
    kind: 'beside',
    left: Math.round(left),
    top,
    width: Math.floor(Math.min(room, WIDEST)),
    maxHeight: Math.floor(surface.height - top - GAP),
  } as const;
}

function mirror(surface: Surface): Surface {
  const flip = (edges: Edges): Edges => ({
    ...edges,
    left: surface.width - edges.right,
    right: surface.width - edges.left,
  });
  return { ...surface, keep: flip(surface.keep), side: surface.side && flip(surface.side) };
}
