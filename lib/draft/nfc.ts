import { graphemes } from './graphemes';

/** A text in Normalization Form C, which is what X counts, with the way back to the text as the editor holds it. */
export interface Normalized {
  readonly text: string;
  /** The draft's own UTF-16 offset of an offset in the normalised text. */
  toDraft(offset: number): number;
}

/** Normalises to NFC. Text that already is NFC, nearly all of it, costs one comparison. */
export function normalized(draft: string): Normalized {
  const text = draft.normalize('NFC');
  return text === draft ? { text, toDraft: (offset) => offset } : mapped(draft);
}

/** Normalisation never reaches across graphemes, so each can be normalised alone and its two places remembered. */
function mapped(draft: string): Normalized {
  const inDraft: number[] = [];
  const inText: number[] = [];
  let text = '';
  for (const { start, end } of graphemes(draft)) {
    inDraft.push(start);
    inText.push(text.length);
    text += draft.slice(start, end).normalize('NFC');
  }
  inDraft.push(draft.length);
  inText.push(text.length);

  return {
    text,
    toDraft(offset) {
      const at = lastNotAfter(inText, offset);
      const start = inDraft[at] ?? draft.length;
      const grapheme = draft.slice(start, inDraft[at + 1] ?? draft.length);
      return start + unnormalizedLength(grapheme, offset - (inText[at] ?? text.length));
    },
  };
}

/** The longest beginning of `grapheme` that normalises to at most `length` units. */
function unnormalizedLength(grapheme: string, length: number): number {
  if (length <= 0) return 0;
  let end = grapheme.length;
  while (end > 0 && grapheme.slice(0, end).normalize('NFC').length > length) end -= 1;
  return end;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
