import { useRef } from 'preact/hooks';
import { LOCALES, translator } from '../../lib/i18n/t';
import { Findings } from './findings';
import { Header } from './header';
import { Heated } from './heated';
import { Meter } from './meter';
import { NoticeLine } from './notice';
import { Praise } from './praise';
import { Principles } from './principles';
import type { SidebarProps } from './props';
import { SilenceMenu, Silent } from './silence';
import { SpokenDraft } from './spoken';
import { Tags } from './tags';
import { ThreadPlan } from './thread-plan';
import { Welcome } from './welcome';

/**
 * The coach beside a box. `Escape` closes what is open in it (each part stops the key when it does), else it gives the
 * focus back to the box; it never reaches the page.
 */
export function Sidebar(props: SidebarProps) {
  const { state, actions, language, sourceOf, heard } = props;
  const t = translator(language);
  const byKeyboard = useRef(false);
  const leaving = useRef(false);
  const part = { state, actions, t };

  const keyPressed = (event: KeyboardEvent) => {
    byKeyboard.current = true;
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leaving.current = true;
  };
  // The focus goes when the key is released: its release would reach the page otherwise.
  const keyReleased = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !leaving.current) return;
    leaving.current = false;
    actions.leave();
  };

  return (
    <aside
      class={state.collapsed ? 'coach collapsed' : 'coach'}
      aria-label={t('sidebar.label')}
      lang={LOCALES[language]}
      dir="ltr"
      data-kind={state.kind}
      onKeyDown={keyPressed}
      onKeyUp={keyReleased}
      onPointerDown={() => {
        byKeyboard.current = false;
      }}
      onPointerLeave={() => actions.spot(null)}
    >
      <Header {...part} />
      {state.off && <Silent {...part} off={state.off} />}
      {!state.collapsed && !state.off && (
        <div class="body">
          <Heated {...part} />
          <Principles {...part} />
          <Meter {...part} />
          <ThreadPlan {...part} />
          <Welcome {...part} />
          <Findings {...part} sourceOf={sourceOf} />
          <Praise {...part} />
          <Tags {...part} />
          <SpokenDraft {...part} />
          <SilenceMenu {...part} />
        </div>
      )}
      {/* At the foot: what stands above it does not move under the pointer when it comes and goes. */}
      {state.notice && <NoticeLine {...part} notice={state.notice} takeFocus={byKeyboard} />}
      <p class="unseen" role="status">
        {heard}
      </p>
    </aside>
  );
}
