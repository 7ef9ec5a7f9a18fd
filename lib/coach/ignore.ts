import type { Finding } from '../model/finding';
import { withoutEchoes } from './echo';

/**
 * What the user has set aside in one draft, by the finding's id and by its name: the id holds the rule and the words, not
 * their place, and the name stays while the words are written on, so that “ignored” survives edits and movement.
 */
export type Ignored = ReadonlySet<string>;

type Names = ReadonlyMap<string, string>;

export const NOTHING_IGNORED: Ignored = new Set();

/** The set with one more finding; the old set is untouched. */
export const ignore = (ignored: Ignored, id: string, name: string): Ignored =>
  new Set([...ignored, id, name]);

/** The findings that the user has not set aside, and that do not only repeat another one, set aside or not. */
export const notIgnored = (findings: readonly Finding[], ignored: Ignored, names: Names): Finding[] =>
  withoutEchoes(findings).filter(({ id }) => !ignored.has(id) && !ignored.has(names.get(id) ?? id));
