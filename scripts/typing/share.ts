/** The figure below which so large a share of the figures lies. */
export const at = (figures: readonly number[], share: number): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length * share)] ?? Number.NaN;

/** The figure in the middle. */
export const middle = (figures: readonly number[]): number => at(figures, 0.5);
