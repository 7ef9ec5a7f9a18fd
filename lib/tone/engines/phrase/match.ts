import type { DraftDocument } from '../../../draft/document';
import type { Sentence } from '../../../draft/sentences';
import type { Token } from '../../../draft/tokens';
import { accepts } from './accepts';
import type { NodeOf, Sequence } from './syntax';

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
  /** The number of each token's word. */
  readonly words: Int32Array;
  readonly sentence: Sentence;
  /** Where each group that has closed began and ended: made when the first one closes, as most tries fail before. */
  groups: (TokenSpan | undefined)[] | null;
  open: number;
  close: number;
}

/** What is left to match after a group: the nodes that follow it. A record, not a closure: tries are many. */
interface After {
  readonly nodes: Sequence;
  readonly index: number;
  /** The group's number, 0 for one that takes none, and the token that it began at. */
  readonly number: number;
  readonly from: number;
  readonly after: After | null;
}

/** Tries a pattern at one token; null when it does not match there. Never looks past the sentence. */
export function matchAt(
  document: DraftDocument,
  words: Int32Array,
  pattern: Sequence,
  at: number,
): PhraseMatch | null {
  const run: Run = { document, words, sentence: document.sentenceOf(at), groups: null, open: -1, close: -1 };
  const to = step(run, pattern, 0, at, null);
  if (to < 0) return null;
  const reported = { from: run.open < 0 ? at : run.open, to: run.close < 0 ? to : run.close };
  return { whole: { from: at, to }, reported, groups: run.groups ?? [] };
}

/** Matches the nodes from `index` on at token `at`, then what is `after`; gives the end, or -1. */
function step(run: Run, nodes: Sequence, index: number, at: number, after: After | null): number {
  // Words one after the other, nearly all of every pattern, are taken in a loop.
  for (;;) {
    const node = nodes[index];
    if (!node) return after ? leave(run, at, after) : at;
    if (node.type === 'word' || node.type === 'class') {
      const token = at < run.sentence.to ? run.document.tokens[at] : undefined;
      const isTaken = token !== undefined && accepts(run.document, node, token, run.words[at] as number, at);
      if (node.optional) {
        const to = isTaken ? step(run, nodes, index + 1, at + 1, after) : -1;
        if (to >= 0) return to;
      } else if (isTaken) at += 1;
      else return -1;
      index += 1;
    } else if (node.type === 'start') {
      if (!isStart(run, at)) return -1;
      index += 1;
    } else if (node.type === 'end') {
      if (!isEnd(run, at)) return -1;
      index += 1;
    } else {
      const to = branch(run, node, nodes, index + 1, at, after);
      if (to >= 0 || !node.optional) return to;
      index += 1;
    }
  }
}

/** A node that must see whether the rest matches: brackets, a gap, a group. */
function branch(
  run: Run,
  node: NodeOf<'gap' | 'group' | 'open' | 'close'>,
  nodes: Sequence,
  next: number,
  at: number,
  after: After | null,
): number {
  if (node.type === 'gap') return takeGap(run, node.least, node.most, nodes, next, at, after);
  if (node.type === 'group') {
    const isEnded = at >= run.sentence.to;
    const options = isEnded
      ? node.options.atEnd()
      : node.options.at(run.words[at] as number, run.document.tokens[at] as Token);
    if (options.length === 0) return -1;
    const rest = { nodes, index: next, number: node.number, from: at, after };
    for (const option of options) {
      const to = step(run, option, 0, at, rest);
      if (to >= 0) return to;
    }
    return -1;
  }
  const bracket = node.type;
  const before = run[bracket];
  run[bracket] = at;
  const to = step(run, nodes, next, at, after);
  if (to < 0) run[bracket] = before;
  return to;
}

/** The shortest gap that lets the rest match. */
function takeGap(
  run: Run,
  least: number,
  most: number,
  nodes: Sequence,
  next: number,
  at: number,
  after: After | null,
): number {
  for (let length = least; length <= most && at + length <= run.sentence.to; length += 1) {
    const to = step(run, nodes, next, at + length, after);
    if (to >= 0) return to;
  }
  return -1;
}

/** A group has taken its tokens: what follows it. */
function leave(run: Run, at: number, { nodes, index, number, from, after }: After): number {
  if (number === 0) return step(run, nodes, index, at, after);
  run.groups ??= [];
  const before = run.groups[number];
  run.groups[number] = { from, to: at };
  const to = step(run, nodes, index, at, after);
  if (to < 0) run.groups[number] = before;
  return to;
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
