import type { ApplyResult } from '../composer/adapter';
import type { Edit } from '../model/finding';
import type { Box } from './box';
import { inverse } from './remap';
import type { Notice } from './state';

/** Tells the user what became of an act, with its way back and the words to copy where writing was not possible. */
export type Tell = (
  kind: Notice['kind'],
  undo?: (() => void) | null,
  copy?: string | null,
  /** The box that it is about: the active one by default. */
  box?: Box | null,
) => void;

/** Writes one edit at a time, tells what became of it, and keeps the way back as long as the text is what it left. */
export function createWriter(tell: Tell, isThere: (box: Box) => boolean) {
  const writing = new WeakSet<Box>();

  const write = async (box: Box, edit: Edit, done: 'applied' | 'inserted' | 'undone') => {
    if (writing.has(box)) return tell('stale');
    writing.add(box);
    const { composer } = box.session;
    const before = box.session.snapshot().draft;
    const result = await composer.apply(edit, before.version).catch((): ApplyResult => 'refused');
    writing.delete(box);
    if (!isThere(box)) return;
    box.session.refresh();
    if (result !== 'applied') return tell(result, null, edit.text.trim() || null, box);
    const after = composer.read().text;
    const takeBack = () => {
      if (composer.read().text === after) start(box, inverse(edit, before.text), 'undone');
      else tell('stale');
    };
    tell(done, done === 'undone' ? null : takeBack, null, box);
  };
  const start = (...job: Parameters<typeof write>): void => {
    write(...job).catch(() => tell('refused'));
  };
  return start;
}
