import type { Aspect } from './principle';
import type { Range } from './range';

/** `fix`: most readers would object. `consider`: some would. `praise`: something well done, never with a suggestion. */
export const SEVERITIES = ['fix', 'consider', 'praise'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A message is a key and its parameters, never a finished sentence: the interface's language may change at any time. */
export interface Message<Key extends string = string> {
  readonly key: Key;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Replace (`range` and `text`), insert (empty `range`), remove (empty `text`): one shape. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

export interface Suggestion {
  /** Unique within its finding. */
  readonly id: string;
  readonly edit: Edit;
}

export interface Finding {
  /** Rule, matched text and occurrence: survives movement of the text, and is what “ignore” remembers. */
  readonly id: string;
  /** Id of the rule, written by hand, such as `polite/shouting`. */
  readonly rule: string;
  readonly principle: Aspect;
  readonly severity: Severity;
  /** The words concerned; null where the finding is about the whole draft. */
  readonly range: Range | null;
  readonly message: Message;
  readonly suggestions: readonly Suggestion[];
  /** Id of a source in `lib/tone/sources.ts` or `lib/post/sources.ts`: where the rule comes from. */
  readonly source: string;
}
