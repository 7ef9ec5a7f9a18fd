import { safeParse } from 'valibot';
import type { Recorded } from '../model/event';
import type { Area } from '../platform/area';
import { report } from '../platform/log';
import { eventSchema } from './event-schema';
import { setAside } from './rescue';
import type { Circumstance, Subject } from './subject';

/** The one hand that writes. It lives in the background; everybody else sends it events. */
export interface Writer {
  /** Folds one event into each subject. Events are folded one after the other, in the order of the calls. Never rejects. */
  record(event: unknown): Promise<Recorded>;
  /** Sets aside whatever cannot be read, so that the user hears of it without waiting for an event. Never rejects. */
  inspect(): Promise<Recorded>;
  /** Runs a task that writes, in its turn. Never rejects: a failure is reported, and the queue goes on. */
  run(task: () => Promise<unknown>): Promise<Recorded>;
}

interface Tools {
  readonly area: Area;
  readonly subjects: readonly Subject<unknown>[];
  /** Read anew at each event: a woken background knows nothing of its earlier life. */
  readonly circumstance: () => Promise<Circumstance>;
}

/** Makes the writer. It keeps no state of its own, so the browser may end the background between two events. */
export function createWriter(tools: Tools): Writer {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = queue.then(task);
    queue = turn;
    return turn;
  };
  return {
    record: (event) => inTurn(() => fold(tools, event)),
    inspect: () => inTurn(() => attempt(() => inspect(tools))),
    run: (task) => inTurn(() => attempt(task)),
  };
}

async function attempt(task: () => Promise<unknown>): Promise<Recorded> {
  try {
    await task();
    return 'stored';
  } catch (error) {
    report('storage', error);
    return 'refused';
  }
}

async function fold(tools: Tools, input: unknown): Promise<Recorded> {
  const parsed = safeParse(eventSchema, input);
  if (!parsed.success) return 'unfit';
  return attempt(async () => {
    const circumstance = await tools.circumstance();
    const changed: Record<string, unknown> = {};
    for (const subject of tools.subjects) {
      const before = await current(tools.area, subject, circumstance.now);
      const after = subject.reduce(before, parsed.output, circumstance);
      if (after !== before) changed[subject.key] = subject.versions.wrap(after);
    }
    // One operation for all subjects: either the whole event is stored or nothing of it.
    if (Object.keys(changed).length > 0) await tools.area.set(changed);
  });
}

async function inspect(tools: Tools): Promise<void> {
  const { now } = await tools.circumstance();
  for (const subject of tools.subjects) await current(tools.area, subject, now);
}

/** The present value of a subject; what cannot be read is set aside before anything could overwrite it. */
export async function current<T>(area: Area, subject: Subject<T>, now: number): Promise<T> {
  const raw = await area.get(subject.key);
  if (raw === undefined) return subject.fallback();
  const read = subject.versions.read(raw);
  if (read.kind === 'value') return read.value;
  await setAside(area, { from: subject.key, reason: read.reason, at: now, raw });
  return subject.fallback();
}
