import type { Page } from 'puppeteer-core';

/** A fast typist: milliseconds between two keys. */
const GAP_MS = 40;

/** Milliseconds from each key to the end of the next frame, while `text` is typed into a box. */
export async function typed(page: Page, box: string, text: string): Promise<number[]> {
  await page.focus(box);
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { __taken: taken });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => taken.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  await page.keyboard.type(text, { delay: GAP_MS });
  return page.evaluate(() => (window as unknown as { __taken: number[] }).__taken);
}
