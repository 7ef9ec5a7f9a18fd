import type { ApplyResult, Composer, ComposerContext } from '../../lib/composer/adapter';
import type { Draft } from '../../lib/model/draft';
import type { Edit } from '../../lib/model/finding';

/** A composer without a page: text that tests type into. It applies edits as the real adapters promise to. */
export interface TypedBox extends Composer {
  /** Replaces the whole text, as a typist or a paste would. */
  type(text: string): void;
  /** What the next `apply` answers instead of writing. */
  answer: ApplyResult | null;
  focused: boolean;
  details: ComposerContext;
}

export function typedBox(id: string, text = ''): TypedBox {
  const listeners = new Set<(draft: Draft) => void>();
  let draft: Draft = { text, version: 1, kind: 'new' };

  const box: TypedBox = {
    id,
    answer: null,
    focused: false,
    details: {
      kind: 'new',
      limit: null,
      parent: null,
      position: { index: 0, count: 1 },
      hasMedia: false,
      altText: null,
    },
    anchor: {} as HTMLElement,
    read: () => draft,
    type(next) {
      draft = { ...draft, text: next, version: draft.version + 1 };
      for (const listener of listeners) listener(draft);
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    async apply({ range, text: words }: Edit, version) {
      if (box.answer) return box.answer;
      if (version !== draft.version) return 'stale';
      box.type(draft.text.slice(0, range.start) + words + draft.text.slice(range.end));
      return 'applied';
    },
    domRanges: (ranges) => ranges.map(() => []),
    context: () => box.details,
    surroundings: () => ({ dialog: null, toolBar: null, sideColumn: null }),
    holds: () => false,
    focus() {
      box.focused = true;
    },
  };
  return box;
}
