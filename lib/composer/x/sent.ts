import type { Composer } from '../adapter';
import { X } from './selectors';

/** X has sent, or has said why not, within this time. */
const SENDING_MS = 30_000;

/** What left a box. The text is for the moment only: whoever listens must not keep it. */
export interface SentDraft {
  readonly kind: 'post' | 'reply' | 'quote';
  readonly picture: boolean;
  readonly text: string;
}

/**
 * Tells when the draft of a box was sent: somebody pressed X's post button or its key, and then the box was emptied or taken
 * away. A draft that is thrown away is not told, nor one that X refused and left in the box.
 */
export function onSent(
  page: Document,
  composer: Composer,
  listener: (sent: SentDraft) => void,
  signal: AbortSignal,
): void {
  let pressed: { readonly sent: SentDraft; readonly at: number } | null = null;

  const press = () => {
    const { text } = composer.read();
    const { kind, hasMedia } = composer.context();
    if (text.trim() === '' && !hasMedia) return;
    const sent = kind === 'reply' || kind === 'quote' ? kind : 'post';
    pressed = { sent: { kind: sent, picture: hasMedia, text }, at: performance.now() };
  };
  const settle = () => {
    if (pressed !== null && performance.now() - pressed.at < SENDING_MS) listener(pressed.sent);
    pressed = null;
  };

  const heard = { capture: true, signal };
  page.addEventListener('click', (event) => isPost(event.target, composer) && press(), heard);
  page.addEventListener(
    'keydown',
    (event) => {
      const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (sends && event.target instanceof Node && composer.holds(event.target)) press();
    },
    heard,
  );
  composer.onChange((draft) => {
    if (draft.text.trim() === '') settle();
    else pressed = null;
  }, signal);
  signal.addEventListener('abort', settle, { once: true });
}

/** True for an active post button that belongs to this box: in its dialog, or else in its own root. */
function isPost(target: EventTarget | null, composer: Composer): boolean {
  const button = target instanceof Element ? target.closest(X.postButton.css) : null;
  if (button === null || button.getAttribute('aria-disabled') === 'true') return false;
  return (composer.surroundings().dialog ?? composer.anchor).contains(button);
}
