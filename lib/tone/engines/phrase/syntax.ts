import { tokenise } from '../../../draft/tokens';
import { Options } from './options';
import { wordNumber } from './vocabulary';

/** What one place of a pattern accepts. */
export type Node = { readonly optional: boolean } & (
  | {
      readonly type: 'word';
      readonly norm: string;
      readonly fold: string;
      /** Its number in the vocabulary. */
      readonly number: number;
      readonly mode: WordMode;
      readonly capital: boolean;
      readonly small: boolean;
    }
  | { readonly type: 'class'; readonly name: ClassName }
  | { readonly type: 'group'; readonly options: Options; readonly number: number }
  | { readonly type: 'gap'; readonly most: number; readonly least: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'open' | 'close' }
);
export type NodeOf<Type extends Node['type']> = Extract<Node, { readonly type: Type }>;
export type Sequence = readonly Node[];

/** `loose`: with its accents or with none at all; `exact`: accents as written; `prefix`: any ending. */
export type WordMode = 'loose' | 'exact' | 'prefix';

export const CLASSES = [
  'number',
  'name',
  'mention',
  'hashtag',
  'url',
  'emoji',
  'marks',
  'question',
  'capital',
] as const;
export type ClassName = (typeof CLASSES)[number];

/**
 * Reads a phrase pattern. The language, smallest first:
 *
 * - `nobody cares`: these words, in any case; an accented word also matches without any accent
 * - `=tue`: exactly these accents · `maltrait*`: any ending · `Elder`: only when written with a capital
 * - `~pq`: not when written in capitals
 * - `(you|they)`: one of these, several words each if need be; numbered from 1 for `$1` in a replacement
 * - `very?`, `(so|too)?`: may be missing
 * - `_`: any one token · `_{0,3}`: up to three, never past the sentence's end
 * - `<number> <name> <mention> <hashtag> <url> <emoji> <marks> <question> <capital>`: a token of that kind
 * - `^`, `$`: the sentence begins, ends here (marks, emoji and tags aside)
 * - `[the elderly] who`: what is reported and replaced is between the brackets
 *
 * @throws Error naming the pattern when it cannot be read: a mistake in a rule, seen when rules are built.
 */
export function parsePattern(source: string): Sequence {
  const reader: Reader = { source, at: 0, groups: 0 };
  const sequence = readSequence(reader, '');
  if (reader.at < source.length) throw broken(reader, `unexpected “${source[reader.at]}”`);
  if (sequence.length === 0) throw broken(reader, 'empty');
  return sequence;
}

interface Reader {
  readonly source: string;
  at: number;
  groups: number;
}

/** Alternatives without brackets of their own, by their text: long lists of people are shared by many patterns. */
const shared = new Map<string, Options>();

const broken = (reader: Reader, why: string): Error =>
  new Error(`pattern “${reader.source}”: ${why} at ${reader.at}`);
const NO = { optional: false } as const;

function readSequence(reader: Reader, stops: string): Sequence {
  const nodes: Node[] = [];
  while (reader.at < reader.source.length) {
    const character = reader.source[reader.at] as string;
    if (stops.includes(character)) break;
    reader.at += 1;
    if (character === ' ') continue;
    if (character === '^') nodes.push({ type: 'start', ...NO });
    else if (character === '$') nodes.push({ type: 'end', ...NO });
    else if (character === '[') nodes.push({ type: 'open', ...NO });
    else if (character === ']') nodes.push({ type: 'close', ...NO });
    else if (character === '(') nodes.push(readGroup(reader));
    else if (character === '<') nodes.push(readClass(reader));
    else if (character === '_') nodes.push(readGap(reader));
    else if (character === '?' || character === '|' || character === ')')
      throw broken(reader, `stray “${character}”`);
    else nodes.push(...readWords(reader));
  }
  return nodes;
}

function takeOptional(reader: Reader): boolean {
  if (reader.source[reader.at] !== '?') return false;
  reader.at += 1;
  return true;
}

function readGroup(reader: Reader): Node {
  reader.groups += 1;
  const number = reader.groups;
  const text = /^[^()]*\)/.exec(reader.source.slice(reader.at))?.[0];
  const known = text && shared.get(text);
  if (text && known) reader.at += text.length;
  const options = known || readOptions(reader);
  if (text) shared.set(text, options);
  return { type: 'group', options, number, optional: takeOptional(reader) };
}

function readOptions(reader: Reader): Options {
  const options: Sequence[] = [];
  do {
    options.push(readSequence(reader, '|)'));
    if (reader.at >= reader.source.length) throw broken(reader, 'a bracket is not closed');
    reader.at += 1;
  } while (reader.source[reader.at - 1] === '|');
  return new Options(options);
}

function readClass(reader: Reader): Node {
  const end = reader.source.indexOf('>', reader.at);
  const name = CLASSES.find((one) => one === reader.source.slice(reader.at, end));
  if (end < 0 || !name) throw broken(reader, 'unknown class');
  reader.at = end + 1;
  return { type: 'class', name, optional: takeOptional(reader) };
}

function readGap(reader: Reader): Node {
  const bounds = /^\{(\d),(\d)\}/.exec(reader.source.slice(reader.at, reader.at + 5));
  if (!bounds) return { type: 'gap', least: 1, most: 1, optional: takeOptional(reader) };
  reader.at += bounds[0].length;
  return { type: 'gap', least: Number(bounds[1]), most: Number(bounds[2]), ...NO };
}

function readWords(reader: Reader): Node[] {
  const start = reader.at - 1;
  while (reader.at < reader.source.length && !' ()|[]<>?$^_'.includes(reader.source[reader.at] as string))
    reader.at += 1;
  const chunk = reader.source.slice(start, reader.at);
  const exact = chunk.startsWith('=');
  const small = chunk.startsWith('~');
  const prefix = chunk.endsWith('*');
  const literal = chunk.slice(exact || small ? 1 : 0, prefix ? -1 : undefined);
  const tokens = tokenise(literal, []);
  if (tokens.length === 0) throw broken(reader, 'nothing to match');
  const optional = takeOptional(reader);
  const words = tokens.map((token, index): Node => {
    const last = index === tokens.length - 1;
    const mode = exact ? 'exact' : prefix && last ? 'prefix' : 'loose';
    const capital = index === 0 && /^\p{Lu}/u.test(token.text);
    return {
      type: 'word',
      norm: token.norm,
      fold: token.fold,
      number: wordNumber(token.fold),
      mode,
      capital,
      small,
      optional: optional && tokens.length === 1,
    };
  });
  if (!optional || words.length === 1) return words;
  // Several tokens that may be missing together, such as `c'est?`: a group that takes no number of its own.
  return [{ type: 'group', options: new Options([words]), number: 0, optional: true }];
}
