import type { Mark } from '../model/event';
import { markOf, type Progress } from './progress';
import { type Item, items, type Stage, stages } from './steps';

/** How far a group of items is. What is “not for us” does not count. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

/** How far one stage is. */
export const shareOf = (progress: Progress, stage: Stage): Share => share(progress, stage.items);

/** How far the whole of Twitter 101 is. */
export const overall = (progress: Progress): Share => share(progress, items);

function share(progress: Progress, group: readonly Item[]): Share {
  const marks = group.map((item) => markOf(progress, item.id)).filter((mark) => mark !== 'notForUs');
  return { done: marks.filter((mark) => mark === 'done').length, total: marks.length };
}

/** The next best step: the first that is open, then the first that was put off; null when nothing is left. */
export function nextItem(progress: Progress): Item | null {
  const first = (mark: Mark) => items.find((item) => markOf(progress, item.id) === mark);
  return first('open') ?? first('later') ?? null;
}

/** The stage in which the next best step lies. */
export const stageOf = (item: Item): Stage => {
  const stage = stages.find((one) => one.items.includes(item));
  if (stage === undefined) throw new Error(`twitter101: no stage holds “${item.id}”`);
  return stage;
};
