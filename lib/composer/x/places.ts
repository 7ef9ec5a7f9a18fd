import type { Range } from '../../model/range';
import { all, maybe } from '../dom';
import { type Line, linesOf } from './read';
import { X } from './selectors';

/** A place in the DOM that stands for an offset of the draft. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** The place of an offset within one line. A start prefers the leaf that follows, an end the leaf before. */
function placeIn(line: Line, offset: number, side: 'start' | 'end'): Place | null {
  let passed = 0;
  let last: Place | null = null;
  for (const leaf of all(line.element, X.leaf)) {
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
    return line && offset <= line.start + line.text.length ? placeIn(line, offset - line.start, side) : null;
  };
  const start = find(range.start, range.start === range.end ? 'end' : 'start');
  const end = find(range.end, 'end');
  return start && end && { start, end };
}

/** One DOM range for each line that the draft's range touches, for highlights. */
export function domRangesOf(editable: HTMLElement, range: Range): globalThis.Range[] {
  const ranges: globalThis.Range[] = [];
  for (const line of linesOf(editable)) {
    const from = Math.max(range.start, line.start) - line.start;
    const to = Math.min(range.end, line.start + line.text.length) - line.start;
    if (from >= to) continue;
    const start = placeIn(line, from, 'start');
    const end = placeIn(line, to, 'end');
    if (!start || !end) continue;
    const dom = editable.ownerDocument.createRange();
    dom.setStart(start.node, start.offset);
    dom.setEnd(end.node, end.offset);
    ranges.push(dom);
  }
  return ranges;
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
