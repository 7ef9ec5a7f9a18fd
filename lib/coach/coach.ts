import type { Composer } from '../composer/adapter';
import type { Analysis } from '../model/analysis';
import type { AnalyzeOptions } from '../model/analyze-options';
import type { Draft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import type { Settings } from '../model/settings';
import { createActions } from './actions';
import { type AidSources, createAids } from './aids';
import { activeBox, type Box, clearNotice, type Desk, newBox, newDesk, silenceOf } from './box';
import { NOTHING_IGNORED } from './ignore';
import { offerOpenings } from './openings';
import { limitOf, preferences } from './preferences';
import { startSession } from './session';
import type { CoachActions, CoachState } from './state';
import type { SettingsStore } from './store';
import { forgetWhenSent } from './thread-plan';
import { underlined, view } from './view';

/** All that the coach needs from outside; nothing here knows a page or a browser. */
export interface CoachOptions extends AidSources {
  /** Reads one draft; rejects when nobody can. */
  readonly analyze: (text: string, options: AnalyzeOptions) => Promise<Analysis>;
  /** A composer has opened: the reader may get ready before there is anything to read. */
  readonly wake: () => void;
  readonly store: SettingsStore;
  /** Language of the interface for these settings. */
  readonly languageOf: (settings: Settings) => Language;
  /** Handle of the account that is posting, as far as the page shows it. */
  readonly account: () => string | null;
  /** The user's local date, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Puts text on the clipboard; false when that was not possible. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Shows the card that answers a question, outside the page. */
  readonly openQuestion: CoachActions['openQuestion'];
}

export interface Coach {
  readonly actions: CoachActions;
  /** What the sidebar shows; null when it should not be there. */
  state(): CoachState | null;
  settings(): Settings;
  /** The box that the sidebar follows. */
  active(): Composer | null;
  /** The findings that may be shown in the text of the active box now: those whose words have not been touched. */
  visible(): readonly Finding[];
  /** Follows a composer until its signal aborts. */
  add(composer: Composer, gone: AbortSignal): void;
  /** Which box has the focus; null when none of them has. */
  focus(id: string | null): void;
  /** The sidebar has moved to a narrow place, or back beside the box. */
  compact(compact: boolean): void;
}

/**
 * Coaches every composer of one tab until the signal aborts. `changed` is called after everything that may change
 * `state()`; `settled` is true after a draft was read during a pause.
 */
export function createCoach(
  options: CoachOptions,
  changed: (settled: boolean) => void,
  signal: AbortSignal,
): Coach {
  const desk = newDesk();
  const aid = createAids(
    desk,
    options,
    () => options.languageOf(desk.settings),
    () => changed(false),
  );
  const heard = (box: Box | null, settled: boolean) => {
    if (box && settled) aid(box);
    changed(settled);
  };
  const settle = (settings: Settings) => {
    desk.settings = settings;
    for (const box of desk.boxes.values()) box.session.refresh();
    changed(false);
  };
  options.store.watch(settle, signal);

  return {
    actions: createActions(desk, options, aid, () => changed(false)),
    state: () => view(desk, options.account()),
    settings: () => desk.settings,
    active: () => activeBox(desk)?.session.composer ?? null,
    visible: () => underlined(desk, options.account()),
    add: (composer, gone) => add(desk, options, composer, heard, gone),
    focus: (id) => {
      if (desk.focused === id) return;
      desk.focused = id;
      if (id !== null) {
        desk.recent = [id, ...desk.recent.filter((other) => other !== id)];
        void breathe(desk, options, id, () => changed(false));
      }
      changed(false);
    },
    compact: (compact) => {
      desk.compact = compact;
      desk.opened = false;
      changed(false);
    },
  };
}

function add(
  desk: Desk,
  options: CoachOptions,
  composer: Composer,
  changed: (box: Box | null, settled: boolean) => void,
  gone: AbortSignal,
): void {
  options.wake();
  const read = (draft: Draft) => readDraft(desk, options, composer, draft);
  const heard = (settled: boolean) => {
    const box = desk.boxes.get(composer.id) ?? null;
    // At once, not when it is read: the next post may begin before the pause.
    if (box && composer.read().text === '') startAfresh(desk, box);
    const about = desk.noticeBox ?? box;
    if (desk.notice && box === about && composer.read().text !== desk.noticeText) clearNotice(desk);
    changed(box, settled);
  };
  const box = newBox(startSession(composer, read, heard, gone));
  desk.boxes.set(composer.id, box);
  // A box that appears while another is in use (the one behind a modal, remounted) waits its turn.
  desk.recent = desk.focused === null ? [composer.id, ...desk.recent] : [...desk.recent, composer.id];
  gone.addEventListener('abort', () => {
    desk.boxes.delete(composer.id);
    desk.recent = desk.recent.filter((id) => id !== composer.id);
    if (desk.focused === composer.id) desk.focused = null;
    clearNotice(desk);
    forgetWhenSent(desk);
    changed(null, false);
  });
  changed(null, false);
}

async function readDraft(
  desk: Desk,
  options: CoachOptions,
  composer: Composer,
  draft: Draft,
): Promise<Analysis | null> {
  const box = desk.boxes.get(composer.id);
  if (!box) return null;
  if (silenceOf(desk, box, options.account())) return null;
  const context = composer.context();
  rememberLimit(desk, options, context.limit);
  const analysis = await options.analyze(draft.text, {
    ...preferences(desk.settings, options),
    limit: limitOf(desk.settings, context.limit),
    kind: draft.kind,
    media: { present: context.hasMedia, altText: context.altText },
  });
  await offerOpenings(box, desk.settings, options, analysis.language);
  return analysis;
}

/** An empty box is a new post: what was set aside for the last one is forgotten. */
function startAfresh(desk: Desk, box: Box): void {
  box.ignored = NOTHING_IGNORED;
  box.silent = false;
  forgetWhenSent(desk);
}

/** The page shows its limit only while the box holds something: remembered for the next empty one. */
function rememberLimit(desk: Desk, options: CoachOptions, shown: number | null): void {
  if ((shown !== 280 && shown !== 25_000) || shown === desk.settings.lastLimit) return;
  desk.settings = { ...desk.settings, lastLimit: shown };
  void options.store.update({ lastLimit: shown });
}

/** A heated post is seen before the first key: then a breath still helps. */
async function breathe(desk: Desk, options: CoachOptions, id: string, changed: () => void): Promise<void> {
  const box = desk.boxes.get(id);
  if (!box || silenceOf(desk, box, options.account())) return;
  const { openings } = box;
  await offerOpenings(box, desk.settings, options, box.session.snapshot().analysis?.language ?? 'unknown');
  if (box.openings !== openings && desk.boxes.get(id) === box) changed();
}
