/** Half-open span of UTF-16 offsets into the draft's own text, which is exactly what the editor holds. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one UTF-16 unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** True when `outer` holds the whole of `inner`. */
export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Index of the last of some ranges, which stand in order, that begins at `offset` or before; -1 when none does. */
export function lastStartingBy(ranges: readonly Range[], offset: number): number {
  let low = -1;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ranges[middle] as Range).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
