import type { Box, Desk } from './box';
import type { PlannedPart } from './state';

/** One post of a draft that was split, as the coach is given it. */
export interface SplitPart {
  /** Ready to be posted, with its number. */
  readonly text: string;
  /** Weighted length, as X counts it. */
  readonly weighted: number;
}

/** A draft past its limit, split. It stays when its first part has replaced the draft: else the others would be lost. */
export interface ThreadPlan {
  /** The whole draft that was split. */
  readonly source: string;
  /** Position of the source’s box among the boxes of its thread, 0-based. */
  readonly from: number;
  readonly parts: readonly SplitPart[];
  /** Weighted characters that each part may have, and whether the parts carry their numbers. */
  readonly limit: number;
  readonly numbered: boolean;
  /** What was done with a part: from then on the plan follows the draft no more. A write that was taken back undoes it. */
  readonly used: 'written' | 'copied' | null;
}

/**
 * The boxes of one thread with the active one, first to last; a box that stands alone is its own thread. Asks the page about
 * each box once: that is dear.
 */
export function threadBoxes(desk: Desk, active: Box): readonly Box[] {
  if (desk.boxes.size < 2) return [active];
  const placed = [...desk.boxes.values()].map((box) => ({ box, ...box.session.composer.context() }));
  const here = placed.find(({ box }) => box === active);
  if (!here || here.position.count < 2) return [active];
  return placed
    .filter(({ kind }) => kind === here.kind)
    .sort((a, b) => a.position.index - b.position.index)
    .map(({ box }) => box);
}

/**
 * The box in which a part may be written: the one that holds the split draft for the first part, an empty one at the
 * part’s place for the others. Null when the page has none: words of the user are never written over.
 */
export function boxFor(boxes: readonly Box[], plan: ThreadPlan, part: number): Box | null {
  const box = boxes[plan.from + part];
  if (!box) return null;
  const text = textOf(box);
  return text.trim() === '' || (part === 0 && text === plan.source) ? box : null;
}

/** The parts as they are shown, each with what can be done with it now. */
export function plannedParts(boxes: readonly Box[], plan: ThreadPlan | null): readonly PlannedPart[] | null {
  if (!plan) return null;
  return plan.parts.map((part, index) => {
    const there = boxes[plan.from + index];
    if (there && textOf(there).trim() === part.text) return { ...part, place: 'written' };
    return { ...part, place: boxFor(boxes, plan, index) ? 'free' : 'none' };
  });
}

/** True while a part of the plan stands in a box, as it was written there. */
export const isWritten = (desk: Desk, active: Box): boolean =>
  (plannedParts(threadBoxes(desk, active), desk.plan) ?? []).some(({ place }) => place === 'written');

/** Forgets the plan once nothing is left to write from: every box that is there is empty, as after posting. */
export function forgetWhenSent(desk: Desk): void {
  const boxes = [...desk.boxes.values()];
  if (boxes.length > 0 && boxes.every((box) => textOf(box).trim() === '')) desk.plan = null;
}

const textOf = (box: Box): string => box.session.composer.read().text;
