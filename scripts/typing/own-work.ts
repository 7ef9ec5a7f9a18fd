import type { Page } from 'puppeteer-core';
import { everythingIn, traced, type Work } from './trace';

/** Milliseconds of processor time that the extension took in a page. */
export interface OwnWork {
  /** The longest that one task was held up by it. */
  readonly longest: number;
  readonly total: number;
}

const OURS = 'chrome-extension://';
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.compileModule']);
const MICROTASKS = new Set(['BlinkScheduler_PerformMicrotaskCheckpoint', 'RunMicrotasks']);

/** What the extension does in a page while `act` runs. */
export async function ownWork(page: Page, act: () => Promise<unknown>): Promise<OwnWork> {
  const taken = (await traced(page, act)).map(ownIn);
  return { longest: Math.max(0, ...taken), total: taken.reduce((sum, one) => sum + one, 0) };
}

const isOurs = ({ name, about }: Work) => CALLS.has(name) && about.startsWith(OURS);
/** An answer of the background, or a change of what is stored. */
const isMessage = ({ about }: Work) => about.startsWith('extensions.');

/**
 * Processor time of the extension in one task: its functions with all that they set off at once (a forced layout, say).
 * What runs after a promise bears no name in a trace: where a function or a message of the extension began it, all that is
 * not another script's counts as the extension's.
 */
function ownIn(task: Work): number {
  const all = everythingIn(task);
  return all.some((work) => isOurs(work) || isMessage(work)) ? charged(task) : 0;
}

function charged(work: Work): number {
  if (isOurs(work)) return work.cpu;
  if (CALLS.has(work.name)) return 0;
  const inner = work.within.reduce((sum, each) => sum + charged(each), 0);
  if (!MICROTASKS.has(work.name)) return inner;
  const others = everythingIn(work).filter((each) => CALLS.has(each.name) && !isOurs(each));
  return others.length === 0 ? work.cpu : inner;
}
