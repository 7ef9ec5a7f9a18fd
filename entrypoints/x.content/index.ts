import '../../lib/i18n/sets/sidebar';
import { createShadowRootUi, defineContentScript } from '#imports';
import { SIDEBAR_STYLES } from '../../components/sidebar/styles';
import type { CoachState } from '../../lib/coach/state';
import type { Composer } from '../../lib/composer/adapter';
import { xAdapter } from '../../lib/composer/x';
import { answer } from '../../lib/platform/messages';
import { X_MATCHES } from '../../lib/platform/x-hosts';
import { followFocus } from '../../lib/presence/focus';
import { guard } from '../../lib/presence/guard';
import { followLook } from '../../lib/presence/look';
import { standBeside } from '../../lib/presence/stand';
import { startCoaching } from '../shared/coaching';
import { followProfile, followSent } from './progress';
import { underlining } from './underline';
import './highlight.css';

const HOST = 'coach-3p';

/** The coach on X. Wiring only: what is told to whom. */
export default defineContentScript({
  matches: X_MATCHES,
  async main(ctx) {
    const { signal } = ctx;
    // A page that will not come back has no timers any more: what arrives late must find the script at its end.
    addEventListener('pagehide', ({ persisted }) => persisted || ctx.abort('the page is gone'), { signal });
    for (const orphan of document.querySelectorAll(HOST)) orphan.remove();
    const site = xAdapter(document);
    followProfile(signal);
    answer({ health: () => site.health() }, signal);

    const { shadowHost: host, uiContainer: container } = await createShadowRootUi(ctx, {
      name: HOST,
      position: 'inline',
      inheritStyles: true,
      css: SIDEBAR_STYLES,
      isolateEvents: true,
      onMount: () => undefined,
    });
    guard(host, signal);
    followLook(host, signal);

    const boxes = new Set<Composer>();
    let shown: CoachState | null = null;
    const coach = startCoaching(
      {
        container,
        account: () => site.account(),
        alive: () => ctx.isValid,
        drawn: (state) => {
          shown = state;
          stand.update();
          underline();
        },
      },
      signal,
    );
    const stand = standBeside(host, () => shown && coach.active(), coach.compact, signal);
    const underline = underlining(coach, () => shown, signal);
    // An orphan of a reloaded extension leaves when the user comes back, at the latest when she writes on.
    for (const name of ['visibilitychange', 'focusin', 'pointerdown'])
      document.addEventListener(name, () => ctx.isValid, { signal, capture: true, passive: true });
    followFocus(host, boxes, coach.focus, signal);

    site.watch((composer, gone) => {
      boxes.add(composer);
      followSent(composer, gone);
      gone.addEventListener('abort', () => boxes.delete(composer));
      coach.add(composer, gone);
      if (document.activeElement && composer.holds(document.activeElement)) coach.focus(composer.id);
    }, signal);
  },
});
