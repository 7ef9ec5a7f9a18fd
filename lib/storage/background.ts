import { type Area, browserArea, localArea } from '../platform/area';
import { answer } from '../platform/messages';
import { deviceName } from './device';
import { exchange, isSyncKey } from './progress/sync';
import { SUBJECTS } from './subjects';
import { createWriter, type Writer } from './writer';

/**
 * Starts the one writer: from now on this script answers every event that pages and content scripts record. Everything is
 * registered before anything is awaited, because a background that the browser wakes hears only what it listens for at once.
 */
export function startWriter(signal: AbortSignal): void {
  const area = localArea();
  const writer = createWriter({
    area,
    subjects: SUBJECTS,
    circumstance: async () => ({ now: Date.now(), device: await deviceName(area) }),
  });
  const synchronise = keepInStep(writer, area, signal);
  answer(
    {
      record: async (event) => {
        const recorded = await writer.record(event);
        synchronise();
        return recorded;
      },
    },
    signal,
  );
  void writer.inspect();
  synchronise();
}

/** Exchanges progress at each wake-up, after each event and when another device has written. */
function keepInStep(writer: Writer, local: Area, signal: AbortSignal): () => void {
  const sync = browserArea('sync');
  if (sync === null) return () => {};
  const synchronise = () => void writer.run(() => exchange(local, sync, Date.now()));
  sync.onChanged((changes) => {
    if (Object.keys(changes).some(isSyncKey)) synchronise();
  }, signal);
  return synchronise;
}
