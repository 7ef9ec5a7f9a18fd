import { safeParse } from 'valibot';
import type { CoachEvent, Recorded } from '../model/event';
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
  inspect(): Promise<void>;
}

interface Tools {
  readonly area: Area;
  readonly subjects: readonly Subject<unknown>[];
  /** Read anew at each event: a woken background knows nothing of its earlier life. */
  readonly circumstance: () => Promise<Circumstance>;
  /** Called after an event was stored, inside the queue. */
  readonly stored?: (event: CoachEvent) => Promise<void>;
}

/** Makes the writer. It keeps no state of its own, so the browser may end the background between two events. */
export function createWriter(tools: Tools): Writer {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    record(event) {
      const turn = queue.then(() => fold(tools, event));
      queue = turn;
      return turn;
    },
    inspect() {
      const turn = queue.then(() => inspect(tools));
      queue = turn;
      return turn;
    },
  };
}

async function fold(tools: Tools, input: unknown): Promise<Recorded> {
  const parsed = safeParse(eventSchema, input);
  if (!parsed.success) return 'unfit';
  try {
    const circumstance = await tools.circumstance();
    const changed: Record<string, unknown> = {};
    for (const subject of tools.subjects) {
      const before = await current(tools.area, subject, circumstance.now);
      const after = subject.reduce(before, parsed.output, circumstance);
      if (after !== before) changed[subject.key] = subject.versions.wrap(after);
    }
    // One operation for all subjects: either the whole event is stored or nothing of it.
    if (Object.keys(changed).length > 0) await tools.area.set(changed);
    await tools.stored?.(parsed.output);
    return 'stored';
  } catch (error) {
    report('storage', error);
    return 'refused';
  }
}

async function inspect(tools: Tools): Promise<void> {
  try {
    const { now } = await tools.circumstance();
    for (const subject of tools.subjects) await current(tools.area, subject, now);
  } catch (error) {
    report('storage', error);
  }
}

/** The present value of a subject; what cannot be read is set aside before anything could overwrite it. */
async function current<T>(area: Area, subject: Subject<T>, now: number): Promise<T> {
  const raw = await area.get(subject.key);
  if (raw === undefined) return subject.fallback();
  const read = subject.versions.read(raw);
  if (read.kind === 'value') return read.value;
  await setAside(area, { from: subject.key, reason: read.reason, at: now, raw });
  return subject.fallback();
}
