import type { ApplyResult } from '../composer/adapter';
import type { Edit } from '../model/finding';
import { activeBox, type Box, clearNotice, type Desk } from './box';
import { createChoices } from './choices';
import { ignore, restore } from './ignore';
import { openingEdit, tagEdit } from './insertions';
import { inverse } from './remap';
import type { CoachActions, Notice } from './state';
import type { SettingsStore } from './store';

/** What actions need from outside: see `CoachOptions`. */
export interface ActionOptions {
  readonly store: SettingsStore;
  readonly account: () => string | null;
  readonly copy: (text: string) => Promise<boolean>;
}

/** What the user may do from the sidebar, each with its way back. `changed` is called when something is to be shown. */
export function createActions(desk: Desk, options: ActionOptions, changed: () => void): CoachActions {
  const tell = (kind: Notice['kind'], undo: (() => void) | null = null, copy: string | null = null) => {
    desk.notice = { kind, canUndo: undo !== null, copy };
    desk.undo = undo;
    desk.noticeText = activeBox(desk)?.session.composer.read().text ?? '';
    changed();
  };
  const choices = createChoices(desk, options.store, () => tell('save-failed'));
  const isThere = (box: Box) => desk.boxes.get(box.session.composer.id) === box;
  const write = createWriter(tell, isThere);

  const insert = (edit: (text: string) => Edit) => {
    const box = activeBox(desk);
    if (box) write(box, edit(box.session.snapshot().draft.text), 'inserted');
  };

  return {
    apply(finding, suggestion) {
      const box = activeBox(desk);
      const suggestions = box?.session.snapshot().live.get(finding)?.suggestions;
      const edit = suggestions?.find(({ id }) => id === suggestion)?.edit;
      if (box && edit) write(box, edit, 'applied');
      else tell('stale');
    },
    insertTag: (tag) => insert((text) => tagEdit(text, tag)),
    insertOpening: (opening) => insert((text) => openingEdit(text, opening)),
    ignore(finding) {
      const box = activeBox(desk);
      if (!box) return;
      box.ignored = ignore(box.ignored, finding);
      tell('ignored', () => {
        box.ignored = restore(box.ignored, finding);
        tell('undone');
      });
    },
    never(rule) {
      choices.never(rule, true);
      tell('never', () => {
        choices.never(rule, false);
        tell('undone');
      });
    },
    undo: () => desk.undo?.(),
    copy() {
      const text = desk.notice?.copy;
      if (!text) return;
      const copied = (done: boolean) => (done ? tell('copied') : tell('copy-failed', null, text));
      options.copy(text).then(copied, () => copied(false));
    },
    dismiss() {
      clearNotice(desk);
      changed();
    },
    spot(finding) {
      if (desk.spot === finding) return;
      desk.spot = finding;
      changed();
    },
    collapse(collapsed) {
      if (desk.compact) desk.opened = !collapsed;
      else choices.collapse(collapsed);
      changed();
    },
    silence(silence) {
      choices.silence(silence, options.account());
      clearNotice(desk);
      changed();
    },
    wake() {
      choices.wake(options.account());
      clearNotice(desk);
      changed();
    },
    leave: () => activeBox(desk)?.session.composer.focus(),
  };
}

type Tell = (kind: Notice['kind'], undo?: (() => void) | null, copy?: string | null) => void;

/** Writes one edit at a time, tells what became of it, and keeps the way back as long as the text is what it left. */
function createWriter(tell: Tell, isThere: (box: Box) => boolean) {
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
    if (result !== 'applied') return tell(result, null, edit.text.trim() || null);
    const after = composer.read().text;
    const takeBack = () => {
      if (composer.read().text === after) start(box, inverse(edit, before.text), 'undone');
      else tell('stale');
    };
    tell(done, done === 'undone' ? null : takeBack);
  };
  const start = (...job: Parameters<typeof write>): void => {
    write(...job).catch(() => tell('refused'));
  };
  return start;
}
