import type { Page } from 'puppeteer-core';

/** What a tab holds after its rubbish was collected. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of the heap, the page's own included. */
  readonly heap: number;
}

/** Collects rubbish, then counts. Chromium alone can tell. */
export async function measure(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
  const counters = await session.send('Memory.getDOMCounters');
  const { JSHeapUsedSize } = await page.metrics();
  await session.detach();
  return { nodes: counters.nodes, listeners: counters.jsEventListeners, heap: JSHeapUsedSize ?? 0 };
}
