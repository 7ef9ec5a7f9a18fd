/** In Firefox a content script sees the page's objects through a wrapper; this is the page's own view of one. */
type Wrapped = ClipboardEvent & { readonly wrappedJSObject?: ClipboardEvent };

const PLAIN = 'text/plain';

/**
 * A `paste` event that carries plain text which the page can read; null when this browser offers no way.
 *
 * Chrome takes the data with the event. Firefox ignores it there, and hides from the page what a content script puts into
 * the event afterwards, so the text goes in through the page's own view. No browser is recognised by name: the text is
 * read back as the page would read it.
 */
export function pasteOf(text: string): ClipboardEvent | null {
  const data = new DataTransfer();
  data.setData(PLAIN, text);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: data };
  const event: Wrapped = new ClipboardEvent('paste', init);
  const seen = () => (event.wrappedJSObject ?? event).clipboardData?.getData(PLAIN);
  try {
    if (seen() === text) return event;
    event.wrappedJSObject?.clipboardData?.setData(PLAIN, text);
    return seen() === text ? event : null;
  } catch {
    return null;
  }
}

/** The key that removes what is selected: pasting nothing would not. */
export const backspace = (): KeyboardEvent =>
  new KeyboardEvent('keydown', {
    key: 'Backspace',
    code: 'Backspace',
    keyCode: 8,
    which: 8,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
