import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/sidebar';
import { type Coach, createCoach } from '../../lib/coach/coach';
import type { CoachState } from '../../lib/coach/state';
import { createVoice } from '../../lib/coach/voice';
import { throttled } from '../../lib/composer/timing';
import { translator } from '../../lib/i18n/t';
import { send } from '../../lib/platform/messages';
import { interfaceLanguage } from '../../lib/platform/ui-language';
import { followPress } from '../../lib/presence/press';
import { openSettings } from '../../lib/storage/settings/store';
import { sentence } from './sentence';
import { sourceOf } from './sources';
import { localDate } from './today';

export interface Stage {
  /** Where the sidebar is drawn, inside its shadow root. */
  readonly container: HTMLElement;
  readonly account: () => string | null;
  /** False once the extension was reloaded or removed under this script: asking is what ends an orphan. */
  readonly alive: () => boolean;
  /** Called after each drawing, with what was drawn. */
  readonly drawn: (state: CoachState | null) => void;
}

/** Puts coach, sidebar and voice together; the same on X and on the practice page. Ends with the signal. */
export function startCoaching(stage: Stage, signal: AbortSignal): Coach {
  let heard = '';
  let queued = false;

  const drawNow = () => {
    if (isPressed()) return;
    queued = false;
    if (signal.aborted || !stage.alive()) return;
    const state = coach.state();
    const language = interfaceLanguage(coach.settings().interfaceLanguage);
    const props = { actions: coach.actions, language, sourceOf, heard };
    render(state && <Sidebar state={state} {...props} />, stage.container);
    stage.drawn(state);
  };
  // In a task of its own: neither the key nor the answer that brought the change waits for it.
  const soon = throttled(drawNow, 0, signal);
  const draw = () => {
    queued = true;
    soon();
  };
  const changed = () => {
    if (!stage.alive()) return;
    voice(coach.state());
    draw();
  };
  const isPressed = followPress(stage.container, () => queued && draw(), signal);
  const voice = createVoice((utterance) => {
    if (!stage.alive()) return;
    const words = sentence(utterance, translator(interfaceLanguage(coach.settings().interfaceLanguage)));
    // The same words again are no change, and nobody would hear them.
    heard = words === heard ? `${words}\u00A0` : words;
    draw();
  }, signal);
  const coach = createCoach(
    {
      analyze: (text, options) => send('analyze', { text, options }),
      split: (text, limit, numbered) => send('split', { text, limit, numbered }),
      speak: (text, language) => send('spoken', { text, language }),
      wake: () => void send('analyze', { text: '', options: {} }).catch(() => undefined),
      store: openSettings(),
      languageOf: ({ interfaceLanguage: choice }) => interfaceLanguage(choice),
      account: stage.account,
      today: localDate,
      copy: (text) => navigator.clipboard.writeText(text).then(() => true),
      openQuestion: (question) => void send('openQuestion', question).catch(() => undefined),
    },
    changed,
    signal,
  );
  signal.addEventListener('abort', () => render(null, stage.container));
  return coach;
}
