import type { RemindersState } from '../../components/plan/props';
import { askToRemind, mayRemind, onPermissionChange, stopReminding } from '../../lib/platform/reminders';

/** Follows whether the browser reminds, also when that is changed elsewhere; `changed` is called when there is something new. */
export function followReminders(changed: () => void, signal: AbortSignal): () => RemindersState {
  let on = false;
  let said: RemindersState['said'] = null;
  const look = async () => {
    on = await mayRemind();
    changed();
  };
  const turnOn = async () => {
    const granted = await askToRemind().catch(() => false);
    said = granted ? null : 'declined';
    await look();
  };
  const turnOff = async () => {
    await stopReminding();
    said = 'stopped';
    await look();
  };
  onPermissionChange(() => void look(), signal);
  void look();
  return () => ({ on, said, onTurnOn: () => void turnOn(), onTurnOff: () => void turnOff() });
}
