import type { PhraseEntry } from './rule';

/**
 * Reads a list of phrases written as a table, one a line: `pattern => replacement`, several replacements parted by ` // `,
 * `=> -` to take the words out, and a pattern alone where there is nothing to put in its place. Lists of many phrases
 * read better so, and weigh less.
 */
export const table = (lines: string): PhraseEntry[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(entry);

function entry(line: string): PhraseEntry {
  const [find = '', say] = line.split(' => ');
  if (say === undefined) return { find };
  return { find, say: say.split(' // ').map((one) => (one === '-' ? '' : one)) };
}

/** The same phrases, said to be plain: `PhraseEntry.plain`. */
export const plainly = (entries: readonly PhraseEntry[]): PhraseEntry[] =>
  entries.map((one) => ({ ...one, plain: true }));

/**
 * Writes each line of a table once for every ending: `*` in pattern and replacement stands for the ending, so that gender,
 * number and person go along. An ending `a/b` is `a` in what is found and `b` in what is said.
 */
export const inflected = (endings: string, lines: string): string =>
  lines
    .split('\n')
    .flatMap((line) => endings.split(' ').map((ending) => withEnding(line, ending)))
    .join('\n');

function withEnding(line: string, ending: string): string {
  const [found = '', said = found] = ending.split('/').map((part) => (part === '-' ? '' : part));
  const [find = '', say] = line.split(' => ');
  if (say === undefined) return find.replaceAll('*', found);
  return `${find.replaceAll('*', found)} => ${say.replaceAll('*', said)}`;
}
