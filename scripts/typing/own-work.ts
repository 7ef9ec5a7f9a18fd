import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds that functions of the extension took in a page, each call by itself. */
export interface OwnWork {
  readonly longest: number;
  readonly total: number;
}

const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/**
 * Traces the page while `act` runs. Calls that begin in a promise are not told apart by the trace: the figure is what the
 * browser itself ascribes to the extension.
 */
export async function ownWork(page: Page, act: () => Promise<unknown>): Promise<OwnWork> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const taken = traceEvents
    .filter(({ name, args }) => CALLS.has(name) && args?.data?.url?.startsWith('chrome-extension://'))
    .map(({ dur }) => (dur ?? 0) / 1000);
  return { longest: Math.max(0, ...taken), total: taken.reduce((sum, one) => sum + one, 0) };
}
