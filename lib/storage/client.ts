import type { CoachEvent, Recorded } from '../model/event';
import { send } from '../platform/messages';

/**
 * Sends an event to the background and says what became of it. Never rejects. Tries a second time when nobody answers:
 * a browser may end the background in mid-sentence, and each event may be stored twice without harm.
 */
export async function record(event: CoachEvent): Promise<Recorded> {
  try {
    return await send('record', event);
  } catch {
    return send('record', event).catch(() => 'unreachable' as const);
  }
}
