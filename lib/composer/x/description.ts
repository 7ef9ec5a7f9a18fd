import { all, maybe } from '../dom';
import { X } from './selectors';

/**
 * X shows a picture's description in the place where it called for one before, in the user's language. So the first words
 * seen beside a picture are taken for the call, and only other words that follow for a description.
 */
const calls = new WeakMap<Document, Map<string, string>>();

interface Labelled {
  readonly picture: string;
  readonly label: string;
}

/** The only own picture of a composer with the words beside it; null with none or several. */
function labelled(attached: HTMLElement): Labelled | null {
  const pictures = all(attached, X.ownMedia);
  const label = maybe(attached, X.altText, 'video, or renamed')?.textContent?.trim();
  const picture = pictures.length === 1 ? pictures[0]?.getAttribute('src') : null;
  return picture && label ? { picture, label } : null;
}

/** Remembers the words beside each picture that has just come. */
export function noteDescriptions(document: Document): void {
  const known = calls.get(document) ?? new Map<string, string>();
  calls.set(document, known);
  for (const attached of all(document, X.attachments)) {
    const found = labelled(attached);
    if (found && !known.has(found.picture)) known.set(found.picture, found.label);
  }
}

/** The description of the only own picture; null when there is none, or when it is not known. */
export function descriptionOf(attached: HTMLElement): string | null {
  noteDescriptions(attached.ownerDocument);
  const found = labelled(attached);
  return found && calls.get(attached.ownerDocument)?.get(found.picture) !== found.label ? found.label : null;
}
