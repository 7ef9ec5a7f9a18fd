import type { CDPSession, Page } from 'puppeteer-core';
import { type Gauge, type Held, MEBIBYTE } from './gauge';

/** Passes of the collector: what a finalizer lets go is collected by the next one. */
const PASSES = 3;

/**
 * Chromium tells nodes and listeners of the whole tab, observers and objects of the extension's own world, and the bytes of
 * the tab's heap (the page's own included) and of the background's. Without the extension its own figures are 0.
 */
export const chromium: Gauge = {
  measure,
  // Fewer objects than a leak of one each cycle would leave, for the last answers differ in length; and as many bytes as
  // compiled code and the engine's own tables may take.
  limits: (cycles) => ({
    nodes: 0,
    listeners: 0,
    observers: 0,
    objects: cycles / 3,
    heap: 2 * MEBIBYTE,
    background: 2 * MEBIBYTE,
  }),
};

async function measure(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  try {
    await collect(session);
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const world = await ourWorld(session);
    const count = (prototype: string) => (world === null ? 0 : countOf(session, world, prototype));
    const observers = [await count('MutationObserver'), await count('ResizeObserver')];
    return {
      nodes,
      listeners: jsEventListeners,
      observers: observers.reduce((sum, some) => sum + some, 0),
      objects: await count('Object'),
      heap: usedSize,
      background: await backgroundHeap(page),
    };
  } finally {
    await session.detach();
  }
}

async function collect(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.enable');
  for (let pass = 0; pass < PASSES; pass++) await session.send('HeapProfiler.collectGarbage');
}

/** The content script's own execution context; null when there is none. */
async function ourWorld(session: CDPSession): Promise<number | null> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  return worlds[0] ?? null;
}

/** How many objects of one world have this prototype somewhere in their chain. */
async function countOf(session: CDPSession, contextId: number, kind: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${kind}.prototype`,
    contextId,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'soak',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
  await session.send('Runtime.releaseObject', { objectId: result.objectId ?? '' });
  return Number(length.value);
}

async function backgroundHeap(page: Page): Promise<number> {
  const target = page
    .browser()
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'));
  if (!target) return 0;
  const session = await target.createCDPSession();
  await collect(session);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
