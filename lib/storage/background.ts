import { type Area, browserArea, localArea } from '../platform/area';
import { answer } from '../platform/messages';
import { noProgress } from '../twitter101/progress';
import { deviceName } from './device';
import { joined } from './file';
import { progressSubject } from './progress/subject';
import { eraseSync, exchange, isSyncKey } from './progress/sync';
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
      bringIn: async (file) => {
        const brought = await writer.run(async () => area.set(joined(file, await area.all(), SUBJECTS)));
        synchronise();
        return brought;
      },
      erase: () => writer.run(() => eraseAll(area, browserArea('sync'), Date.now())),
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

/**
 * Erases everything. The browser's synchronised storage goes first: if that fails, the user is told, and nothing is half gone
 * here. The time of the erasure stays, so that other devices follow and do not bring the old ticks back.
 */
async function eraseAll(local: Area, sync: Area | null, now: number): Promise<void> {
  if (sync !== null) await eraseSync(sync, now);
  const nothing = progressSubject.versions.wrap({ ...noProgress(), erasedAt: now });
  await local.set({ [progressSubject.key]: nothing });
  await local.remove(Object.keys(await local.all()).filter((key) => key !== progressSubject.key));
}
