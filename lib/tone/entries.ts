import type { PhraseEntry, RuleMessage } from './rule';

/** Short ways to write the entries of a phrase rule, so that a list of many reads as a list. */

/** Takes the words out. */
export const drop = (find: string): PhraseEntry => ({ find, say: '' });

/** Puts other words in their place, best first. */
export const swap = (find: string, ...say: readonly string[]): PhraseEntry => ({ find, say });

/** The same for words that only some readers would mind. */
export const milder = (entry: PhraseEntry | string): PhraseEntry => ({
  ...(typeof entry === 'string' ? { find: entry } : entry),
  severity: 'consider',
});

/** The same with a sentence of its own. */
export const saying = (message: RuleMessage, entry: PhraseEntry | string): PhraseEntry => ({
  ...(typeof entry === 'string' ? { find: entry } : entry),
  message,
});
