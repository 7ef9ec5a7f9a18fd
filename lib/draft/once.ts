import type { DraftDocument } from './document';

/**
 * What is the same all over a draft, read at the first question and remembered with the draft: many findings ask, and a text of
 * 25,000 characters is not read again for each of them.
 */
export function once<T>(read: (document: DraftDocument) => T): (document: DraftDocument) => T {
  const known = new WeakMap<DraftDocument, { readonly answer: T }>();
  return (document) => {
    const before = known.get(document);
    if (before) return before.answer;
    const answer = read(document);
    known.set(document, { answer });
    return answer;
  };
}
