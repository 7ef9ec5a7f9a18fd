import type { Range } from '../../model/range';
import { all, maybe } from '../dom';
import { type Line, linesOf } from './read';
import { X } from './selectors';

/** A place in the DOM that stands for an offset of the draft. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

type Leaves = readonly HTMLElement[];
const leavesOf = (line: Line): Leaves => all(line.element, X.leaf);

/** The place of an offset within one line. A start prefers the leaf that follows, an end the leaf before. */
function placeIn(line: Line, leaves: Leaves, offset: number, side: 'start' | 'end'): Place | null {
  let passed = 0;
  let last: Place | null = null;
  for (const leaf of leaves) {
    const node = leaf.firstChild;
    if (!(node instanceof Text)) continue;
    const within = offset - passed;
    if (within < node.length || (within === node.length && side === 'end')) return { node, offset: within };
    passed += node.length;
    last = { node, offset: Math.min(within, node.length) };
  }
  if (last) return last;
  const empty = maybe(line.element, X.leafKey, 'a line that is no line of Draft');
  return empty && { node: empty, offset: 0 };
}

/** The DOM places of a range of the draft; null when the editor has no such place. */
export function placesOf(editable: HTMLElement, range: Range): { start: Place; end: Place } | null {
  const lines = linesOf(editable);
  const find = (offset: number, side: 'start' | 'end') => {
    const line = lines.findLast((one) => one.start <= offset);
    if (!line || offset > line.start + line.text.length) return null;
    return placeIn(line, leavesOf(line), offset - line.start, side);
  };
  const start = find(range.start, range.start === range.end ? 'end' : 'start');
  const end = find(range.end, 'end');
  return start && end && { start, end };
}

/** One DOM range for each line that each of the draft's ranges touches, for highlights. Lines and leaves are read once. */
export function domRangesOf(editable: HTMLElement, ranges: readonly Range[]): globalThis.Range[][] {
  const lines = linesOf(editable).map((line) => ({ line, leaves: null as Leaves | null }));
  return ranges.map((range) =>
    lines.flatMap((entry) => {
      const { line } = entry;
      const from = Math.max(range.start, line.start) - line.start;
      const to = Math.min(range.end, line.start + line.text.length) - line.start;
      if (from >= to) return [];
      entry.leaves ??= leavesOf(line);
      const start = placeIn(line, entry.leaves, from, 'start');
      const end = placeIn(line, entry.leaves, to, 'end');
      return start && end ? [rangeOf(editable.ownerDocument, start, end)] : [];
    }),
  );
}

function rangeOf(document: Document, start: Place, end: Place): globalThis.Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The range of the draft that is selected in an editor; null when the selection is elsewhere. */
export function rangeAt(editable: HTMLElement): Range | null {
  const selection = editable.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const lines = linesOf(editable);
  const offsetOf = (node: Node, offset: number): number | null => {
    const line = lines.find((one) => one.element.contains(node));
    if (!line) return null;
    const before = editable.ownerDocument.createRange();
    before.setStart(line.element, 0);
    before.setEnd(node, offset);
    return line.start + Math.min(before.toString().length, line.text.length);
  };
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start === null || end === null ? null : { start, end };
}
