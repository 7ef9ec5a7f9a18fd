import type { ComposerKind } from '../../model/draft';
import type { Composer, ComposerContext } from '../adapter';
import { followComposing } from '../composing';
import { isSound, withEdit } from '../edit';
import { versionLog } from '../log';
import { throttled } from '../timing';
import { writePlain } from './write';

/** Changes within so many milliseconds are told once. */
const READ_MS = 40;

export interface TextareaOptions {
  readonly id: string;
  /** What is being written. Default `practice`. */
  readonly kind?: ComposerKind;
  /** The element beside which the sidebar may be placed. Default the area's parent. */
  readonly anchor?: HTMLElement;
  /** Weighted characters allowed, where the page knows it. Default null. */
  readonly limit?: number;
}

const tellAll = (listeners: Iterable<() => void>) => {
  for (const listener of [...listeners]) listener();
};

/** A composer over a plain text area, such as the practice page's. Ends with the signal. */
export function textareaComposer(
  area: HTMLTextAreaElement,
  options: TextareaOptions,
  signal: AbortSignal,
): Composer {
  const kind = options.kind ?? 'practice';
  const log = versionLog(area.value, kind);
  const listeners = new Set<() => void>();
  const tell = throttled(() => tellAll(listeners), READ_MS, signal);
  const composing = followComposing(area.ownerDocument, (node) => node === area, tell, signal);

  const read = () => (composing.isComposing() ? log.last() : log.see(area.value, kind));
  const context: ComposerContext = {
    kind,
    limit: options.limit ?? null,
    parent: null,
    position: { index: 0, count: 1 },
    hasMedia: false,
    altText: null,
  };
  area.addEventListener('input', tell, { signal });

  return {
    id: options.id,
    anchor: options.anchor ?? area.parentElement ?? area,
    surroundings: () => ({ dialog: null, toolBar: null, sideColumn: null }),
    focus: () => area.focus({ preventScroll: true }),
    holds: (node) => node === area,
    read,
    context: () => context,
    domRanges: (ranges) => ranges.map(() => []),
    onChange(listener, until) {
      let told = read().version;
      const check = () => {
        const draft = read();
        if (composing.isComposing() || draft.version === told) return;
        told = draft.version;
        listener(draft);
      };
      listeners.add(check);
      until.addEventListener('abort', () => listeners.delete(check), { once: true });
    },
    async apply(edit, expectedVersion) {
      if (signal.aborted || !area.isConnected || composing.isComposing()) return 'refused';
      const draft = read();
      if (draft.version !== expectedVersion) return 'stale';
      if (!isSound(draft.text, edit)) return 'refused';
      return withEdit(draft.text, edit) === draft.text ? 'applied' : writePlain(area, edit);
    },
  };
}
