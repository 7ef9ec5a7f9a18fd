import type { ComposerKind, Draft } from '../model/draft';
import type { Edit } from '../model/finding';
import type { HealthReport } from '../model/health';
import type { Range } from '../model/range';

export type { HealthReport };

/**
 * Why a write did not happen, or what happened:
 * - `applied`: the text now is exactly what was expected;
 * - `stale`: the text is not the one the edit was made for; nothing was written;
 * - `refused`: writing is not safe now (composing, sending, editor gone or unknown); nothing was written;
 * - `unsure`: something was written but the result is not what was expected; tell the user how to undo, never retry.
 */
export type ApplyResult = 'applied' | 'stale' | 'refused' | 'unsure';

/** One box in which a post is being written. */
export interface Composer {
  /** Stable while the box lives, also when the page re-creates its elements. */
  readonly id: string;
  /** The element beside which the sidebar may be placed: the composer's root, never the editable itself. */
  readonly anchor: HTMLElement;
  /** Reads the box now. Never throws: a box that is gone reads as an empty draft of the last version. */
  read(): Draft;
  /** Calls back after each change of the text (never during IME composition) until the signal aborts. */
  onChange(listener: (draft: Draft) => void, signal: AbortSignal): void;
  /** Writes one edit if the box still holds the text of `expectedVersion`. Never rejects. */
  apply(edit: Edit, expectedVersion: number): Promise<ApplyResult>;
  /** DOM ranges of each text range, for highlights; empty ones when the text has moved on. Reads the box once for all. */
  domRanges(ranges: readonly Range[]): globalThis.Range[][];
  /** What the page tells of the post around the text. */
  context(): ComposerContext;
  /** Where the sidebar may stand; asked when the layout changes, never while typing. */
  surroundings(): Surroundings;
  /** True when the node is inside this box's editable: tells which box of a thread has the focus. */
  holds(node: Node): boolean;
  /** Gives the keyboard back to the box, caret where it was, without scrolling. */
  focus(): void;
}

/** Elements of the page near a box, as far as they exist now. */
export interface Surroundings {
  /** The modal dialog that holds the box (the inner one, `aria-modal`); null in the page itself. */
  readonly dialog: HTMLElement | null;
  /** The element before which an in-flow strip may stand (X's tool bar); null when this box has none. */
  readonly toolBar: HTMLElement | null;
  /** The page's own side column, which the sidebar may cover; null when there is none. */
  readonly sideColumn: HTMLElement | null;
}

export interface ComposerContext {
  readonly kind: ComposerKind;
  /** 280 or 25,000 as the page shows it; null while unknown (an empty box). */
  readonly limit: number | null;
  /** The post being answered or quoted, when the page shows it. */
  readonly parent: { readonly text: string; readonly language: string | null } | null;
  /** Position in a thread, 0-based, and how many boxes it has. */
  readonly position: { readonly index: number; readonly count: number };
  readonly hasMedia: boolean;
  /** Descriptions of the own pictures, one a line; empty when one has none; null when the page does not show it. */
  readonly altText: string | null;
}

/** What a page offers: finds composers as they come and go. */
export interface SiteAdapter {
  /** Calls `found` for each composer that appears; its signal aborts when that composer is gone. */
  watch(found: (composer: Composer, gone: AbortSignal) => void, signal: AbortSignal): void;
  /** Handle of the account that is posting, in lower case and without @; null when the page does not show it. */
  account(): string | null;
  /** What was found and not found on this page, without any text of a post: for the popup and for bug reports. */
  health(): HealthReport;
}
