import type { Edit } from '../../model/finding';
import type { ApplyResult } from '../adapter';
import { sameText, withEdit } from '../edit';
import { pause, until } from '../timing';
import { giveWay } from './give-way';
import { backspace, pasteOf } from './paste';
import { type Place, placesOf } from './places';
import { readRich } from './read';
import { stableParent } from './root';

/** Draft learns of focus and selection in a later task; on a busy page that takes longer than one turn. */
const NOTICE_MS = 50;
/** By then X has drawn the pasted text, emoji and colours included. */
const SETTLE_MS = 300;

/** What a write needs to know of its box at any moment. */
export interface Target {
  /** The editor of the box now; null when it is gone. */
  editable(): HTMLElement | null;
  /** True while an input method composes, the post is being sent, or a dialog lies over the box. */
  isBusy(editable: HTMLElement): boolean;
}

interface Places {
  readonly start: Place;
  readonly end: Place;
}

function select(document: Document, { start, end }: Places): void {
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  document.dispatchEvent(new Event('selectionchange'));
}

/** Where the user's caret or selection is, if it is in the editor. */
function selectedIn(editable: HTMLElement): Places | null {
  const selection = editable.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode || !editable.contains(selection.anchorNode)) return null;
  return {
    start: { node: selection.anchorNode, offset: selection.anchorOffset },
    end: { node: selection.focusNode, offset: selection.focusOffset },
  };
}

function isSelected(document: Document, { start, end }: Places): boolean {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  const holds = (place: Place, node: Node, offset: number) => place.node === node && place.offset === offset;
  return (
    holds(start, range.startContainer, range.startOffset) && holds(end, range.endContainer, range.endOffset)
  );
}

/**
 * Writes one edit into a Draft editor that holds `before`, by selecting the words, letting Draft notice, and pasting plain
 * text. Each step looks again: whatever has changed meanwhile ends it before anything is written. Afterwards the text is
 * compared with what was expected, and never written twice. The caret ends after the new words; one undo takes it back.
 */
export async function writeRich(target: Target, before: string, edit: Edit): Promise<ApplyResult> {
  const editable = target.editable();
  if (!editable) return 'refused';
  const document = editable.ownerDocument;
  const obstacle = (): ApplyResult | null => {
    if (!editable.isConnected || target.editable() !== editable || target.isBusy(editable)) return 'refused';
    return readRich(editable) === before ? null : 'stale';
  };

  const early = obstacle();
  if (early) return early;
  const event = edit.text === '' ? backspace() : pasteOf(edit.text);
  if (!event) return 'refused';

  if (document.activeElement !== editable) {
    editable.focus({ preventScroll: true });
    await pause(NOTICE_MS);
    const late = obstacle();
    if (late) return late;
    if (document.activeElement !== editable) return 'refused';
  }

  const places = placesOf(editable, edit.range);
  if (!places) return 'refused';
  const caret = selectedIn(editable) ?? { start: places.end, end: places.end };
  // Words left selected would be replaced by the user's next key.
  const giveUp = (): ApplyResult => {
    if (editable.isConnected && readRich(editable) === before) select(document, caret);
    return 'refused';
  };
  const user = giveWay(editable, () => select(document, caret));
  select(document, places);
  await pause(NOTICE_MS);
  user.end();
  if (user.done()) return 'stale';
  const late = obstacle();
  if (late) return late === 'refused' ? giveUp() : late;
  if (!isSelected(document, places)) return 'refused';

  const anchor = places.start.node instanceof Element ? places.start.node : places.start.node.parentElement;
  // Nobody took the event: Draft is not there, and nothing was written.
  if ((anchor ?? editable).dispatchEvent(event)) return giveUp();

  const expected = withEdit(before, edit);
  const now = () => {
    const live = target.editable();
    return live && readRich(live);
  };
  const isDone = () => sameText(now() ?? '', expected);
  await until(isDone, stableParent(editable), SETTLE_MS);
  if (isDone()) return 'applied';
  return now() === before ? giveUp() : 'unsure';
}
