import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edges, place, type Surface } from './place';

const edges = (left: number, right: number): Edges => ({ left, right, top: 0, bottom: 900 });

const page: Surface = {
  width: 1400,
  height: 900,
  keep: edges(380, 980),
  top: 60,
  side: edges(1010, 1360),
  inDialog: false,
  canStrip: true,
  rtl: false,
};
const dialog: Surface = { ...page, keep: edges(400, 1000), side: null, inDialog: true };

describe('where the sidebar stands', () => {
  test('over the side column of an ordinary page, under its search field', () => {
    expect(place(page)).toMatchObject({ kind: 'beside', left: 1010, top: 64, width: 348 });
  });

  test('right of everything where the window is very wide', () => {
    const wide = { ...page, width: 1800 };
    expect(place(wide)).toMatchObject({ kind: 'beside', left: 1372 });
  });

  test('beside the dialog', () => {
    expect(place(dialog)).toMatchObject({ kind: 'beside', left: 1012, width: 348 });
  });

  test('on the other side of a dialog that leaves no room on the first', () => {
    expect(place({ ...dialog, keep: edges(700, 1300) })).toMatchObject({ kind: 'beside', left: 340 });
  });

  test('in the flow where there is no room beside', () => {
    expect(place({ ...page, width: 700, keep: edges(50, 650), side: null })).toEqual({ kind: 'strip' });
  });

  test('at the bottom where there is no tool bar either', () => {
    const phone = { ...page, width: 390, keep: edges(0, 390), side: null, canStrip: false };
    expect(place(phone)).toEqual({ kind: 'bottom' });
  });

  test('on the left where people read from the right', () => {
    const rtl = { ...page, rtl: true, keep: edges(420, 1020), side: edges(40, 390) };
    expect(place(rtl)).toMatchObject({ kind: 'beside', left: 42, width: 348 });
  });

  test('with its top in sight when the box has been scrolled away', () => {
    expect(place({ ...page, top: -2000 })).toMatchObject({ top: 64 });
    expect(place({ ...page, top: 3000 })).toMatchObject({ top: 640 });
  });
});

const anyEdges = fc
  .tuple(fc.integer({ min: -50, max: 2600 }), fc.integer({ min: 0, max: 700 }))
  .map(([left, wide]) => edges(left, left + wide));

test('whatever is measured, the box is never covered and the sidebar is inside the window', () => {
  fc.assert(
    fc.property(
      fc.record({
        width: fc.integer({ min: 200, max: 2600 }),
        height: fc.integer({ min: 300, max: 1600 }),
        keep: anyEdges,
        top: fc.integer({ min: -3000, max: 3000 }),
        side: fc.option(anyEdges),
        inDialog: fc.boolean(),
        canStrip: fc.boolean(),
        rtl: fc.boolean(),
      }),
      (surface) => {
        const spot = place(surface);
        if (spot.kind !== 'beside') return;
        const covers = spot.left < surface.keep.right && spot.left + spot.width > surface.keep.left;
        expect(covers && surface.keep.right > surface.keep.left).toBe(false);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.left + spot.width).toBeLessThanOrEqual(surface.width);
        expect(spot.top + 200).toBeLessThanOrEqual(surface.height);
      },
    ),
  );
});
