import type { Finding } from '../model/finding';

/**
 * What the user has set aside in one draft, by `Finding.id`: the id holds the rule and the words, not their place, so that
 * “ignored” survives edits and movement.
 */
export type Ignored = ReadonlySet<string>;

export const NOTHING_IGNORED: Ignored = new Set();

/** The set with one more id; the old set is untouched. */
export const ignore = (ignored: Ignored, id: string): Ignored => new Set([...ignored, id]);

/** The set without that id. */
export const restore = (ignored: Ignored, id: string): Ignored =>
  new Set([...ignored].filter((other) => other !== id));

/** The findings that the user has not set aside. */
export const notIgnored = (findings: readonly Finding[], ignored: Ignored): Finding[] =>
  findings.filter((finding) => !ignored.has(finding.id));
