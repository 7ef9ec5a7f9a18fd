import type { Edit, Finding, Suggestion } from '../model/finding';
import type { Snapshot } from './session';

/** What a button of the sidebar offered when it was pressed. */
export interface Offer {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
}

/**
 * The edit that the offer stands for now; null when it stands no longer. A button may be pressed just before a reading that
 * was due: then the same words must still be there, or the same words written on (“LISEZ LE RAPPOR” and a “T”), with the
 * same change, written on. Anything else is another offer, which the user has not seen.
 */
export function editOf(offer: Offer, { live }: Snapshot): Edit | null {
  const { finding, suggestion } = offer;
  const same = live.get(finding.id)?.suggestions.find(({ id }) => id === suggestion.id);
  if (same?.edit.text === suggestion.edit.text) return same.edit;
  for (const heir of live.values()) {
    if (heir.rule !== finding.rule) continue;
    const longer = heir.suggestions.find(({ edit }) => isWrittenOn(suggestion.edit, edit));
    if (longer) return longer.edit;
  }
  return null;
}

const isWrittenOn = (before: Edit, now: Edit): boolean =>
  before.text !== '' &&
  now.range.start === before.range.start &&
  now.range.end > before.range.end &&
  now.text.startsWith(before.text);
