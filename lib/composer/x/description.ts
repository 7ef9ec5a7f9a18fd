import { all } from '../dom';
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

/** The own pictures of a composer, each with the words beside it; none when they cannot be told apart, as with a video. */
function labelled(attached: HTMLElement): Labelled[] {
  const pictures = all(attached, X.ownMedia).map((media) => media.getAttribute('src') ?? '');
  const labels = all(attached, X.altText).map((words) => words.textContent?.trim() ?? '');
  if (pictures.length !== labels.length || pictures.includes('') || labels.includes('')) return [];
  return pictures.map((picture, index) => ({ picture, label: labels[index] ?? '' }));
}

/** Remembers the words beside each picture that has just come. */
export function noteDescriptions(document: Document): void {
  const known = calls.get(document) ?? new Map<string, string>();
  calls.set(document, known);
  for (const { picture, label } of all(document, X.attachments).flatMap(labelled)) {
    if (!known.has(picture)) known.set(picture, label);
  }
}

/**
 * The descriptions of the own pictures, one a line; empty when a picture has none; null when the page does not show whether
 * they have (a video, several pictures under one label).
 */
export function descriptionOf(attached: HTMLElement): string | null {
  noteDescriptions(attached.ownerDocument);
  const found = labelled(attached);
  if (found.length === 0) return null;
  const known = calls.get(attached.ownerDocument);
  const isMissing = ({ picture, label }: Labelled) => known?.get(picture) === label;
  return found.some(isMissing) ? '' : found.map(({ label }) => label).join('\n');
}
