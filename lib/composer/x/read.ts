import { all, around, maybe } from '../dom';
import { X } from './selectors';

/** A line of the editor: its element, its text, and where that text begins in the draft. */
export interface Line {
  readonly element: HTMLElement;
  readonly text: string;
  readonly start: number;
}

/** Draft adds a line break that is not in its model when a line ends with one. */
const withoutFiller = (text: string): string => (text.endsWith('\n') ? text.slice(0, -1) : text);

const isAtomic = (block: HTMLElement): boolean =>
  block.localName === 'figure' || maybe(block, X.frozen, 'only media in long posts') !== null;

/**
 * The lines that a Draft editor holds. Never through `innerText` (it doubles empty lines), nor through the whole editor's
 * `textContent` (it joins lines), nor by leaf (colours split words).
 */
export function linesOf(editable: HTMLElement): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const element of all(editable, X.block)) {
    if (isAtomic(element)) continue;
    const text = withoutFiller(element.textContent ?? '');
    lines.push({ element, text, start });
    start += text.length + 1;
  }
  return lines;
}

/** The text of a Draft editor, exactly as its model has it, lines joined with `\n`; null when there are no lines to read. */
export function readRich(editable: HTMLElement): string | null {
  const root = around(editable, X.editorRoot);
  if (root && maybe(root, X.placeholder, 'only while empty')) return '';
  const lines = linesOf(editable);
  return lines.length === 0 ? null : lines.map((line) => line.text).join('\n');
}
