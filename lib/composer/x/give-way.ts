/** Who is writing on while words are selected for a write. */
export interface GivenWay {
  /** True once the user has pressed a key in the editor. */
  readonly done: () => boolean;
  /** Ends the watch. */
  readonly end: () => void;
}

/**
 * The user's keys come before a write: a key that is pressed in the editor while words are selected for it would replace those
 * words. Before the editor hears of the key, `restore` puts the caret back where it was.
 */
export function giveWay(editable: HTMLElement, restore: () => void): GivenWay {
  const watch = new AbortController();
  let done = false;
  const pressed = (event: Event) => {
    // What this extension sends itself is not trusted.
    if (done || !event.isTrusted || !(event.target instanceof Node) || !editable.contains(event.target))
      return;
    done = true;
    restore();
  };
  const options = { capture: true, passive: true, signal: watch.signal };
  for (const name of ['keydown', 'beforeinput', 'compositionstart'])
    editable.ownerDocument.defaultView?.addEventListener(name, pressed, options);
  return { done: () => done, end: () => watch.abort() };
}
