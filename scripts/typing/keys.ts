import type { Page } from 'puppeteer-core';
import { everythingIn, traced, type Work } from './trace';

/** A fast typist: milliseconds between two keys. */
const GAP_MS = 40;

/** From a key to the end of the next frame, one figure for each key. */
export interface Keys {
  /** Milliseconds on the clock: what a person feels, on a computer that does nothing else. */
  readonly clock: readonly number[];
  /** Milliseconds of processor time that the page's main thread took. */
  readonly cpu: readonly number[];
}

/** Types `text` into a box and measures each key. */
export async function typed(page: Page, box: string, text: string): Promise<Keys> {
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
  const tasks = await traced(page, () => page.keyboard.type(text, { delay: GAP_MS }));
  const clock = await page.evaluate(() => (window as unknown as { __taken: number[] }).__taken);
  return { clock, cpu: perKey(tasks) };
}

const isKey = (task: Work) =>
  everythingIn(task).some(({ name, about }) => name === 'EventDispatch' && about === 'keydown');
const isFrame = (task: Work) => everythingIn(task).some(({ name }) => name === 'Commit');

/** Processor time of all tasks from each key to the frame that shows it. */
function perKey(tasks: readonly Work[]): number[] {
  const taken: number[] = [];
  let sum: number | null = null;
  for (const task of tasks) {
    if (isKey(task)) sum ??= 0;
    if (sum === null) continue;
    sum += task.cpu;
    if (!isFrame(task)) continue;
    taken.push(sum);
    sum = null;
  }
  return taken;
}
