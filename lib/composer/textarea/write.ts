import type { Edit } from '../../model/finding';
import type { ApplyResult } from '../adapter';
import { withEdit } from '../edit';

/**
 * Writes one edit into a plain text area, as typing would: the page's own state follows, and one undo takes it back.
 * `execCommand` is deprecated and yet the only way that keeps the undo list, in every browser of 2026.
 */
export function writePlain(area: HTMLTextAreaElement, edit: Edit): ApplyResult {
  const before = area.value;
  const expected = withEdit(before, edit);
  if (area.disabled || area.readOnly) return 'refused';
  area.focus({ preventScroll: true });
  if (area.ownerDocument.activeElement !== area) return 'refused';
  area.setSelectionRange(edit.range.start, edit.range.end);
  const [command, value] = edit.text === '' ? ['delete', ''] : ['insertText', edit.text];
  area.ownerDocument.execCommand(command, false, value);
  if (area.value === expected) return 'applied';
  return area.value === before ? 'refused' : 'unsure';
}
