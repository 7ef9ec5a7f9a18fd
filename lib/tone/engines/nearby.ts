/** Units that one drawer covers. Most findings lie in one or two of them. */
const DRAWER = 64;

/**
 * Things filed by the stretch of the draft that they are about, so that asking what overlaps another stretch costs the same
 * in a draft of 25,000 characters as in one of 280. Stretches are half-open, in any unit.
 */
export class Nearby<T> {
  readonly #drawers = new Map<number, T[]>();

  add(start: number, end: number, one: T): void {
    for (let drawer = drawerOf(start); drawer <= lastDrawer(start, end); drawer += 1) {
      const filed = this.#drawers.get(drawer);
      if (filed) filed.push(one);
      else this.#drawers.set(drawer, [one]);
    }
  }

  /** Whether anything that may overlap the stretch passes the test; the test must look at the overlap itself. */
  some(start: number, end: number, test: (one: T) => boolean): boolean {
    if (this.#drawers.size === 0) return false;
    for (let drawer = drawerOf(start); drawer <= lastDrawer(start, end); drawer += 1) {
      if (this.#drawers.get(drawer)?.some(test)) return true;
    }
    return false;
  }
}

const drawerOf = (at: number): number => Math.floor(at / DRAWER);
const lastDrawer = (start: number, end: number): number => drawerOf(Math.max(start, end - 1));
