import type { Draft } from '../../model/draft';
import type { Composer } from '../adapter';
import { type Composing, followComposing } from '../composing';
import { isSound, withEdit } from '../edit';
import { versionLog } from '../log';
import { writePlain } from '../textarea/write';
import { afterQuiet } from '../timing';
import { rememberCaret } from './caret';
import { contextOf, mediaOf } from './context';
import { isCovered } from './covered';
import type { FoundBox } from './find';
import { domRangesOf } from './places';
import { readRich } from './read';
import { rootOf, stableParent } from './root';
import { isSending } from './sending';
import { surroundingsOf } from './surroundings';
import { writeRich } from './write';

/** Nothing is read between two keys of a fast typist: only once the page has left the box alone for so long. */
const QUIET_MS = 60;
/** A page that never leaves it alone does not keep it from being read for longer than this. */
const LONGEST_MS = 2000;
/** After a composition Draft needs a moment before its elements and its model are one again. */
const COMPOSED_MS = 60;

/** A composer whose elements may be replaced under it by the page. */
export interface LiveBox {
  readonly composer: Composer;
  /** Where the box stands now. */
  found(): FoundBox;
  /** The page has made other elements for the same box, or has moved it in its thread. */
  rebind(found: FoundBox): void;
}

const readBox = ({ editable, form }: FoundBox): string | null =>
  form === 'plain' ? (editable as HTMLTextAreaElement).value : readRich(editable);

/** Follows one box of X until the signal aborts. `look` searches the page at once, and may rebind this box. */
export function liveBox(id: string, first: FoundBox, look: () => void, signal: AbortSignal): LiveBox {
  let found = first;
  let writing = false;
  const document = first.editable.ownerDocument;
  const log = versionLog(readBox(found) ?? '', contextOf(found.editable).kind);
  const listeners = new Set<(draft: Draft) => void>();

  const holds = (node: Node) => {
    // A new editor takes the focus as it appears, before the page has been looked at again.
    if (!found.editable.isConnected && !signal.aborted) look();
    return found.editable.contains(node);
  };
  const read = (): Draft => {
    if (composing.isComposing() || !found.editable.isConnected) return log.last();
    const text = readBox(found);
    return text === null ? log.last() : log.see(text, contextOf(found.editable).kind);
  };
  const tell = afterQuiet(
    () => {
      if (composing.isComposing()) return;
      const draft = read();
      for (const listener of [...listeners]) listener(draft);
    },
    QUIET_MS,
    LONGEST_MS,
    signal,
  );
  const composing: Composing = followComposing(document, holds, () => setTimeout(tell, COMPOSED_MS), signal);

  let media = mediaOf(found.editable);
  /** A picture comes and is described after the words: they are read again with it. */
  const mediaChanged = (): boolean => {
    const now = mediaOf(found.editable);
    const same = now.hasMedia === media.hasMedia && now.altText === media.altText;
    media = now;
    if (!same) log.again();
    return !same;
  };

  const caret = rememberCaret(() => found.editable, signal);
  const observer = new MutationObserver(tell);
  const observe = () => {
    observer.disconnect();
    const root = found.form === 'plain' ? found.editable : stableParent(found.editable);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    if (found.form === 'plain') found.editable.addEventListener('input', tell, { signal });
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const target = {
    editable: () => (signal.aborted || !found.editable.isConnected ? null : found.editable),
    isBusy: (editable: HTMLElement) => composing.isComposing() || isSending(editable) || isCovered(editable),
  };

  const composer: Composer = {
    id,
    get anchor() {
      return rootOf(found.editable);
    },
    surroundings: () => surroundingsOf(found.editable),
    focus: () => caret.restore(),
    holds,
    read,
    context: () => contextOf(found.editable),
    domRanges(ranges) {
      if (found.form === 'plain' || composing.isComposing()) return ranges.map(() => []);
      const there = readRich(found.editable) === log.last().text;
      return there ? domRangesOf(found.editable, ranges) : ranges.map(() => []);
    },
    onChange(listener, until) {
      let told = read().version;
      const check = (draft: Draft) => {
        if (draft.version === told) return;
        told = draft.version;
        listener(draft);
      };
      listeners.add(check);
      until.addEventListener('abort', () => listeners.delete(check), { once: true });
    },
    async apply(edit, expectedVersion) {
      if (!found.editable.isConnected && !signal.aborted) look();
      const editable = target.editable();
      if (writing || !editable || target.isBusy(editable)) return 'refused';
      const draft = read();
      if (draft.version !== expectedVersion) return 'stale';
      const clean = { ...edit, text: edit.text.replace(/\r\n?/g, '\n') };
      if (!isSound(draft.text, clean)) return 'refused';
      if (withEdit(draft.text, clean) === draft.text) return 'applied';
      writing = true;
      try {
        if (found.form === 'plain') return writePlain(editable as HTMLTextAreaElement, clean);
        return await writeRich(target, draft.text, clean);
      } catch {
        return readBox(found) === draft.text ? 'refused' : 'unsure';
      } finally {
        writing = false;
        tell();
      }
    },
  };

  return {
    composer,
    found: () => found,
    rebind(next) {
      const moved = next.editable !== found.editable;
      found = next;
      if (moved) observe();
      if (mediaChanged() || moved) tell();
    },
  };
}
