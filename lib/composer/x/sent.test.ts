import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import type { Composer } from '../adapter';
import { onSent } from './sent';

/** A box in a dialog of X with its post button, and a history that tells who has moved in it. */
function dialog() {
  const { document, window } = parseHTML(
    '<main><div role="dialog"><div id="box"></div><button data-testid="tweetButton">Post</button></div></main>',
  );
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('Node', window.Node);
  const navigation = new EventTarget();
  const page = Object.create(document, { defaultView: { value: { navigation } } }) as Document;
  const listen = document.addEventListener.bind(document);
  Object.defineProperty(page, 'addEventListener', { value: listen });
  const frame = document.querySelector('[role="dialog"]') as Element;
  const composer = {
    anchor: document.querySelector('#box'),
    read: () => ({ text: 'Donnez, s’il vous plaît' }),
    context: () => ({ kind: 'new', hasMedia: false }),
    surroundings: () => ({ dialog: frame }),
    holds: () => false,
    onChange: () => undefined,
  } as unknown as Composer;
  const sent = vi.fn();
  const gone = new AbortController();
  onSent(page, composer, sent, gone.signal);
  return {
    sent,
    post: () =>
      document
        .querySelector('button')
        ?.dispatchEvent(new window.Event('click', { bubbles: true }) as unknown as Event),
    /** A step through the history: the browser's own Back, or one of X's. */
    step: (userInitiated: boolean, navigationType = 'traverse') =>
      navigation.dispatchEvent(Object.assign(new Event('navigate'), { userInitiated, navigationType })),
    /** X takes the dialog away, and the coach has seen that it does not come back. */
    close() {
      frame.remove();
      gone.abort();
    },
  };
}

describe('a box that goes away after its button was pressed', () => {
  test('was sent', () => {
    const box = dialog();
    box.post();
    box.close();
    expect(box.sent).toHaveBeenCalledOnce();
  });

  test('was sent when X itself steps back in the history to close its dialog', () => {
    const box = dialog();
    box.post();
    box.step(false);
    box.close();
    expect(box.sent).toHaveBeenCalledOnce();
  });

  test('was left, perhaps refused by X, when the user went back with the browser', () => {
    const box = dialog();
    box.post();
    box.step(true);
    box.close();
    expect(box.sent).not.toHaveBeenCalled();
  });

  test('is counted when the user goes back first and sends afterwards', () => {
    const box = dialog();
    box.step(true);
    box.post();
    box.close();
    expect(box.sent).toHaveBeenCalledOnce();
  });
});
