/** What is being written: a new post, an answer, a quote, or one box of a thread. */
export const COMPOSER_KINDS = ['new', 'reply', 'quote', 'thread', 'edit', 'practice'] as const;
export type ComposerKind = (typeof COMPOSER_KINDS)[number];

/** A snapshot of the text in a composer. Never stored, never sent. */
export interface Draft {
  readonly text: string;
  /** Grows by one with each change that the adapter has seen; an analysis or edit of another version is stale. */
  readonly version: number;
  readonly kind: ComposerKind;
}
