import { localArea } from '../platform/area';
import { answer } from '../platform/messages';
import { deviceName } from './device';
import { SUBJECTS } from './subjects';
import { createWriter } from './writer';

/** Starts the one writer: from now on this script answers every event that pages and content scripts record. */
export function startWriter(signal: AbortSignal): void {
  const area = localArea();
  const writer = createWriter({
    area,
    subjects: SUBJECTS,
    circumstance: async () => ({ now: Date.now(), device: await deviceName(area) }),
  });
  void writer.inspect();
  answer({ record: (event) => writer.record(event) }, signal);
}
