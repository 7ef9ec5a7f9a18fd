import type { Translate } from '../../lib/i18n/t';
import type { Mark } from '../../lib/model/event';
import type { Language } from '../../lib/model/language';
import type { Progress } from '../../lib/twitter101/progress';
import type { Item } from '../../lib/twitter101/steps';

/** What every part of the checklist needs to speak. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

/** What the user may do with an item. */
export interface ItemActions {
  mark(item: Item, mark: Mark): void;
  note(item: Item, note: string): void;
}

export interface ChecklistState extends Speech {
  readonly progress: Progress;
}
