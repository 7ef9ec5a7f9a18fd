import type { Edit } from '../model/finding';
import { activeBox, type Box, clearNotice, type Desk } from './box';
import { createChoices } from './choices';
import { ignore } from './ignore';
import { lighterEdit, openingEdit, tagEdit } from './insertions';
import { idOf } from './lineage';
import { editOf } from './offer';
import type { Snapshot } from './session';
import type { CoachActions } from './state';
import type { SettingsStore } from './store';
import { boxFor, threadBoxes } from './thread-plan';
import { createWriter, type Tell } from './write';

/** What actions need from outside: see `CoachOptions`. */
export interface ActionOptions {
  readonly store: SettingsStore;
  readonly account: () => string | null;
  readonly copy: (text: string) => Promise<boolean>;
  readonly openQuestion: CoachActions['openQuestion'];
}

/**
 * What the user may do from the sidebar, each with its way back. `aid` brings what stands folded;
 * `changed` is called when something is to be shown.
 */
export function createActions(
  desk: Desk,
  options: ActionOptions,
  aid: (box: Box) => void,
  changed: () => void,
): CoachActions {
  const tell: Tell = (kind, undo = null, copy = null, box = activeBox(desk)) => {
    desk.notice = { kind, canUndo: undo !== null, copy };
    desk.undo = undo;
    desk.noticeBox = box;
    desk.noticeText = box?.session.composer.read().text ?? '';
    changed();
  };
  const choices = createChoices(desk, options.store, () => tell('save-failed'));
  const isThere = (box: Box) => desk.boxes.get(box.session.composer.id) === box;
  const write = createWriter(tell, isThere);

  // The last keys, or an undo, may not have been read yet: the press counts, and waits for them. Who writes on has left it.
  const writeOnceRead = (kind: 'applied' | 'inserted', edit: (now: Snapshot) => Edit | null) => {
    const box = activeBox(desk);
    if (!box) return tell('stale');
    const { version } = box.session.composer.read();
    void box.session.whenRead().then(() => {
      if (!isThere(box)) return;
      const now = box.session.snapshot();
      const wanted = now.draft.version === version ? edit(now) : null;
      if (wanted) write(box, wanted, kind);
      else tell('stale');
    });
  };

  const copy = (text: string | null | undefined) => {
    if (!text) return;
    const copied = (done: boolean) => (done ? tell('copied') : tell('copy-failed', null, text));
    options.copy(text).then(copied, () => copied(false));
  };

  return {
    apply: (finding, suggestion) => writeOnceRead('applied', (now) => editOf({ finding, suggestion }, now)),
    insertTag: (tag) => writeOnceRead('inserted', ({ draft }) => tagEdit(draft.text, tag)),
    lighten: (sign) =>
      writeOnceRead('applied', ({ draft, analysis }) => {
        const lighter = analysis?.length.signs.find((one) => one.sign === sign)?.lighter;
        return lighter ? lighterEdit(draft.text, sign, lighter) : null;
      }),
    insertOpening: (opening) => writeOnceRead('inserted', ({ draft }) => openingEdit(draft.text, opening)),
    ignore(name) {
      const box = activeBox(desk);
      const id = box && idOf(name, box.session.snapshot().names);
      if (!box || !id) return tell('stale');
      const before = box.ignored;
      box.ignored = ignore(before, id, name);
      tell('ignored', () => {
        box.ignored = before;
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
    copyPart(part) {
      if (!desk.plan) return;
      desk.plan = { ...desk.plan, used: 'copied' };
      copy(desk.plan.parts[part]?.text);
    },
    writePart(part) {
      const active = activeBox(desk);
      const box = active && desk.plan && boxFor(threadBoxes(desk, active), desk.plan, part);
      const text = desk.plan?.parts[part]?.text;
      if (!box || text === undefined) return tell('stale');
      const whole = { start: 0, end: box.session.composer.read().text.length };
      desk.plan = desk.plan && { ...desk.plan, used: desk.plan.used ?? 'written' };
      write(box, { range: whole, text }, 'inserted');
    },
    number(numbered) {
      const box = activeBox(desk);
      if (!box || desk.plan?.used) return;
      desk.numbered = numbered;
      aid(box);
      changed();
    },
    forgetPlan() {
      desk.plan = null;
      changed();
    },
    listen(open) {
      desk.listening = open;
      const box = activeBox(desk);
      if (box) aid(box);
      changed();
    },
    openQuestion: options.openQuestion,
    undo: () => desk.undo?.(),
    copy: () => copy(desk.notice?.copy),
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
