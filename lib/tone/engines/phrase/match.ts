import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import type { Token } from '../../../draft/tokens';
import type { Options } from './options';
import type { ClassName, Node, Sequence } from './syntax';

/** Token indexes: `from` inclusive, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export interface PhraseMatch {
  /** All that the pattern took. */
  readonly whole: TokenSpan;
  /** What is reported: the part in square brackets, else the whole. */
  readonly reported: TokenSpan;
  /** What each numbered group took; index 0 is unused. */
  readonly groups: readonly (TokenSpan | undefined)[];
}

interface Run {
  readonly document: DraftDocument;
  readonly sentence: Sentence;
  readonly groups: (TokenSpan | undefined)[];
  open: number;
  close: number;
}

/** Tries a pattern at one token; null when it does not match there. Never looks past the sentence. */
export function matchAt(document: DraftDocument, pattern: Sequence, at: number): PhraseMatch | null {
  const run: Run = { document, sentence: document.sentenceOf(at), groups: [], open: -1, close: -1 };
  const to = step(run, pattern, 0, at, (end) => end);
  if (to < 0) return null;
  const reported = { from: run.open < 0 ? at : run.open, to: run.close < 0 ? to : run.close };
  return { whole: { from: at, to }, reported, groups: run.groups };
}

type Next = (at: number) => number;

/** Matches the nodes from `index` on at token `at`, then asks `next`; gives the end, or -1. */
function step(run: Run, nodes: Sequence, index: number, at: number, next: Next): number {
  const node = nodes[index];
  if (!node) return next(at);
  const rest: Next = (to) => step(run, nodes, index + 1, to, next);
  const taken = take(run, node, at, rest);
  if (taken >= 0 || !node.optional) return taken;
  return rest(at);
}

function take(run: Run, node: Node, at: number, rest: Next): number {
  switch (node.type) {
    case 'start':
      return isStart(run, at) ? rest(at) : -1;
    case 'end':
      return isEnd(run, at) ? rest(at) : -1;
    case 'open':
    case 'close':
      return mark(run, node.type, at, rest);
    case 'gap':
      return takeGap(run, node.least, node.most, at, rest);
    case 'group':
      return takeGroup(run, node.options, node.number, at, rest);
    default: {
      const token = at < run.sentence.to ? run.document.tokens[at] : undefined;
      return token && accepts(run, node, token, at) ? rest(at + 1) : -1;
    }
  }
}

function mark(run: Run, which: 'open' | 'close', at: number, rest: Next): number {
  const before = run[which];
  run[which] = at;
  const to = rest(at);
  if (to < 0) run[which] = before;
  return to;
}

/** The shortest gap that lets the rest match. */
function takeGap(run: Run, least: number, most: number, at: number, rest: Next): number {
  for (let length = least; length <= most && at + length <= run.sentence.to; length += 1) {
    const to = rest(at + length);
    if (to >= 0) return to;
  }
  return -1;
}

function takeGroup(run: Run, options: Options, number: number, at: number, rest: Next): number {
  const token = at < run.sentence.to ? run.document.tokens[at] : undefined;
  for (const option of options.at(token)) {
    const to = step(run, option, 0, at, (end) => {
      const before = run.groups[number];
      if (number > 0) run.groups[number] = { from: at, to: end };
      const whole = rest(end);
      if (whole < 0) run.groups[number] = before;
      return whole;
    });
    if (to >= 0) return to;
  }
  return -1;
}

/** Kinds of token that a word of a pattern may stand for; links, mentions and tags are reached by their class only. */
const LITERAL: ReadonlySet<string> = new Set(['word', 'number', 'punctuation', 'emoji']);

function accepts(
  run: Run,
  node: Extract<Node, { type: 'word' | 'class' }>,
  token: Token,
  at: number,
): boolean {
  if (node.type === 'class') return isOfClass(run, node.name, token, at);
  if (node.small && token.text === token.text.toUpperCase()) return false;
  if (node.capital && !/^\p{Lu}/u.test(token.text)) return false;
  if (!LITERAL.has(token.kind)) return false;
  const bare = token.norm === token.fold;
  if (node.mode === 'exact') return token.norm === node.norm;
  if (node.mode === 'prefix')
    return bare ? token.fold.startsWith(node.fold) : token.norm.startsWith(node.norm);
  return token.norm === node.norm || (bare && token.fold === node.fold);
}

function isOfClass(run: Run, name: ClassName, token: Token, at: number): boolean {
  switch (name) {
    case 'name':
      return run.document.isName(at);
    case 'capital':
      return token.kind === 'word' && /^\p{Lu}/u.test(token.text);
    case 'marks':
      return token.kind === 'punctuation' && /^[!?.…]+$/.test(token.text);
    case 'question':
      return token.kind === 'punctuation' && token.text.includes('?');
    default:
      return token.kind === name;
  }
}

const isSilent = (token: Token | undefined): boolean => token?.kind !== 'word' && token?.kind !== 'number';

function isStart(run: Run, at: number): boolean {
  for (let before = at - 1; before >= run.sentence.from; before -= 1) {
    if (!isSilent(run.document.tokens[before])) return false;
  }
  return true;
}

function isEnd(run: Run, at: number): boolean {
  for (let after = at; after < run.sentence.to; after += 1) {
    if (!isSilent(run.document.tokens[after])) return false;
  }
  return true;
}
