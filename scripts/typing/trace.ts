import type { Page } from 'puppeteer-core';

/** One event of a trace, with those that lie within it. */
export interface Work {
  readonly name: string;
  /** Microseconds on the clock of the trace. */
  readonly start: number;
  readonly end: number;
  /** Milliseconds of processor time of its thread: other programs on a busy computer do not count. */
  readonly cpu: number;
  /** Address of the script that runs, kind of the DOM event, or interface of the message; empty for others. */
  readonly about: string;
  readonly within: Work[];
}

interface RawEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly type?: string };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

const CATEGORIES = [
  '__metadata',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
];

/** Traces the browser while `act` runs; gives the tasks of the page's main thread, in their order. */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<Work[]> {
  const mark = `coach-3p-${Date.now()}`;
  await page.tracing.start({ categories: [...CATEGORIES, 'blink.user_timing'] });
  await page.evaluate((name) => performance.mark(name), mark);
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: RawEvent[] };
  const here = traceEvents.find(({ name }) => name === mark);
  if (!here) throw new Error('the trace does not hold its own mark: was the page closed?');
  return nested(
    traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === here.pid && tid === here.tid),
  ).filter(({ name }) => name === 'RunTask');
}

/** Every event that lies in a task, at any depth, itself included. */
export const everythingIn = (work: Work): Work[] => [work, ...work.within.flatMap(everythingIn)];

function nested(events: readonly RawEvent[]): Work[] {
  const roots: Work[] = [];
  const open: Work[] = [];
  for (const { name, ts, dur = 0, tdur = 0, args } of events.toSorted(outerFirst)) {
    const about =
      args?.data?.url ?? args?.data?.type ?? args?.chrome_mojo_event_info?.mojo_interface_tag ?? '';
    const work = { name, start: ts, end: ts + dur, cpu: tdur / 1000, about, within: [] };
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    (open.at(-1)?.within ?? roots).push(work);
    open.push(work);
  }
  return roots;
}

const outerFirst = (a: RawEvent, b: RawEvent) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
