/** Knows whether an input method is composing in one of the elements that `holds` accepts. */
export interface Composing {
  isComposing(): boolean;
}

/**
 * Follows compositions until the signal aborts. While one is open the page's elements are ahead of its model, so nothing is
 * read or written. `ended` is called after each end.
 */
export function followComposing(
  document: Document,
  holds: (node: Node) => boolean,
  ended: () => void,
  signal: AbortSignal,
): Composing {
  let open: Node | null = null;
  const options = { capture: true, signal };
  const mine = (event: Event) => event.target instanceof Node && holds(event.target);
  document.addEventListener(
    'compositionstart',
    (event) => {
      if (mine(event)) open = event.target as Node;
    },
    options,
  );
  document.addEventListener(
    'compositionend',
    () => {
      if (!open) return;
      open = null;
      ended();
    },
    options,
  );
  // An editor that was thrown away in the middle of a composition never says that it ended.
  return { isComposing: () => open?.isConnected === true };
}
