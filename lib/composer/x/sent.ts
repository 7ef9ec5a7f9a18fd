import type { Composer } from '../adapter';
import { X } from './selectors';

/** X has sent, or has said why not, within this time. */
const SENDING_MS = 30_000;

/** Links lead away from a box; dialogs ask whether to throw it away. */
const LEAVING = `a[href], ${X.dialog.css}`;

/** What left a box. The text is for the moment only: whoever listens must not keep it. */
export interface SentDraft {
  readonly kind: 'post' | 'reply' | 'quote';
  readonly picture: boolean;
  readonly text: string;
}

/** Keys, besides those that write a character, with which a draft can be thrown away. */
const EMPTYING_KEYS = new Set(['Escape', 'Backspace', 'Delete', 'Enter']);

/**
 * Tells when the draft of a box was sent: somebody pressed X's post button or its key, and then X, not the user, emptied the
 * box or took it away. What the user does in between and could have emptied it counts as thrown away: a post that X refused
 * is not told, and rather one too few than one too many.
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
    // What is edited was sent before.
    if (kind === 'edit' || (text.trim() === '' && !hasMedia)) return;
    const sent = kind === 'reply' || kind === 'quote' ? kind : 'post';
    pressed = { sent: { kind: sent, picture: hasMedia, text }, at: performance.now() };
  };
  const settle = () => {
    if (pressed !== null && performance.now() - pressed.at < SENDING_MS) listener(pressed.sent);
    pressed = null;
  };

  const heard = { capture: true, signal };
  page.addEventListener(
    'click',
    (event) => {
      if (isPost(event.target, composer)) press();
      else if (couldEmpty(event, composer)) pressed = null;
    },
    heard,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (sends && event.target instanceof Node && composer.holds(event.target)) press();
      else if (event.key.length === 1 || EMPTYING_KEYS.has(event.key)) pressed = null;
    },
    heard,
  );
  onBrowsersBack(page, () => (pressed = null), signal);
  composer.onChange((draft) => {
    if (draft.text.trim() === '') settle();
    // The last key before the button may be heard after it: only another text is another draft.
    else if (draft.text !== pressed?.sent.text) pressed = null;
  }, signal);
  // A box that is still there was not sent: only the coach ends, with the page or the extension.
  signal.addEventListener('abort', () => composer.anchor.isConnected || settle(), { once: true });
}

/**
 * Calls back when the browser's own Back or Forward leads elsewhere: that takes a box away which X may have refused. X's own
 * steps through the history, such as closing its dialog after sending, are none of the user's. Where the browser does not tell
 * the two apart, nothing is called.
 */
function onBrowsersBack(page: Document, left: () => void, signal: AbortSignal): void {
  const listen = (event: NavigateEvent) => {
    if (event.userInitiated && event.navigationType === 'traverse') left();
  };
  const { navigation } = (page.defaultView ?? {}) as { navigation?: Navigation };
  navigation?.addEventListener('navigate', listen, { signal });
}

/** The button of this box, also when it is off: in the box's dialog, or else in its own root. */
function buttonOf(target: EventTarget | null, composer: Composer): Element | null {
  const button = target instanceof Element ? target.closest(X.postButton.css) : null;
  return (composer.surroundings().dialog ?? composer.anchor).contains(button) ? button : null;
}

/** True for an active post button that belongs to this box. */
function isPost(target: EventTarget | null, composer: Composer): boolean {
  const button = buttonOf(target, composer);
  return button !== null && button.getAttribute('aria-disabled') !== 'true';
}

/**
 * True for a click that could close or leave the box: on a link, in a dialog, in the box itself, and anywhere while the box
 * stands in a dialog. The second click of two is none, nor is one on the button while X sends.
 */
function couldEmpty(event: MouseEvent, composer: Composer): boolean {
  const { target } = event;
  if (event.detail > 1 || buttonOf(target, composer) || !(target instanceof Element)) return false;
  const { dialog } = composer.surroundings();
  return dialog !== null || composer.anchor.contains(target) || target.closest(LEAVING) !== null;
}
