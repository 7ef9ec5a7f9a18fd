import type { Translate } from '../../lib/i18n/t';
import type { Account, Goal, Routine, Way } from '../../lib/model/event';
import type { Language } from '../../lib/model/language';
import type { Accounts } from '../../lib/twitter101/accounts';
import type { SentAt } from '../../lib/twitter101/activity';
import type { Goals } from '../../lib/twitter101/goals';

/** What every part of the plan needs to speak. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

export interface GoalsProps extends Speech {
  readonly goals: Goals;
  readonly onAdd: (goal: Omit<Goal, 'id' | 'reached'>) => void;
  readonly onSave: (goal: Goal) => void;
  readonly onRemove: (id: string) => void;
}

export interface WaysProps extends Speech {
  /** Posts of the last 30 days, by way. */
  readonly mix: Readonly<Record<Way, number>>;
  /** The last posts, newest first. */
  readonly recent: readonly SentAt[];
  readonly onWay: (id: string, way: Way) => void;
  /** Puts text on the clipboard; false when that was not possible. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

export interface AccountsProps extends Speech {
  readonly accounts: Accounts;
  readonly onSave: (account: Account) => void;
  readonly onRemove: (handle: string) => void;
  readonly onHide: (handle: string, hidden: boolean) => void;
}

/** The browser's own reminders. */
export interface RemindersState {
  /** True while the browser lets the coach remind. */
  readonly on: boolean;
  /** What became of the last wish; null when there is nothing to say. */
  readonly said: 'declined' | 'stopped' | null;
  readonly onTurnOn: () => void;
  readonly onTurnOff: () => void;
}

export interface RoutineProps extends Speech {
  readonly routine: Routine;
  readonly reminders: RemindersState;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Days in the present series of visits. */
  readonly series: number;
  readonly visitedToday: boolean;
  readonly onSet: (routine: Routine) => void;
  readonly onVisited: () => void;
  readonly onCalendar: () => void;
}
