import { type Ahead, aheadOf } from './need';
import type { Node, Sequence } from './syntax';

/** A way in which a match can begin: its first token, and what must stand behind it. Most are told to be none without a try. */
export interface Head {
  readonly first: Node;
  /** The numbers of the words that the second token can be; null where it can be anything. */
  readonly second: ReadonlySet<number> | null;
  /** A `^` stands before it: only the first word of a sentence, or a mark before that, can be it. */
  readonly opens: boolean;
  /** What must follow on this way, and how near. */
  readonly ahead: readonly Ahead[];
}

/** What is left to match: the nodes of one sequence from an index on, then what follows the group that it stands in. */
export interface Rest {
  readonly nodes: Sequence;
  readonly index: number;
  readonly after: Rest | null;
}

interface Begun {
  readonly node: Node;
  readonly rest: Rest;
  readonly opens: boolean;
}

/** All ways in which a match of a pattern can begin. */
export function headsOf(sequence: Sequence): Head[] {
  const seconds = new Map<Rest, ReadonlySet<number> | null>();
  const aheads = new Map<Rest, readonly Ahead[]>();
  const heads: Head[] = [];
  for (const begun of beginnings({ nodes: sequence, index: 0, after: null })) {
    if (!begun) continue;
    const { node, rest, opens } = begun;
    heads.push({ first: node, second: secondOf(rest, seconds), opens, ahead: aheadOf(rest, aheads) });
  }
  return heads;
}

/** The words with which the rest can begin; null when it can end at once or begin with what is no one word. */
function secondOf(rest: Rest, known: Map<Rest, ReadonlySet<number> | null>): ReadonlySet<number> | null {
  const { nodes, index, after } = rest;
  if (index >= nodes.length) return after && secondOf(after, known);
  const before = known.get(rest);
  if (before !== undefined) return before;
  const words = new Set<number>();
  let open = false;
  for (const begun of beginnings(rest)) {
    if (begun?.node.type === 'word' && begun.node.mode !== 'prefix') words.add(begun.node.number);
    else open = true;
    if (open) break;
  }
  const second = open ? null : words;
  known.set(rest, second);
  return second;
}

/**
 * Each token node that can come first, with what is left after it; null for a rest that can end without a token.
 *
 * @param opens A `^` was passed on the way here.
 */
function* beginnings({ nodes, index, after }: Rest, opens = false): Iterable<Begun | null> {
  const node = nodes[index];
  if (!node) {
    if (after) yield* beginnings(after, opens);
    else yield null;
    return;
  }
  const next: Rest = { nodes, index: index + 1, after };
  if (isMark(node)) {
    yield* beginnings(next, opens || node.type === 'start');
    return;
  }
  if (node.type === 'group')
    for (const option of node.options.all) yield* beginnings({ nodes: option, index: 0, after: next }, opens);
  else yield { node, rest: next, opens };
  if (node.optional || (node.type === 'gap' && node.least === 0)) yield* beginnings(next, opens);
}

/** Marks of place, which take no token: `^`, `$`, the brackets. */
const isMark = ({ type }: Node): boolean =>
  type === 'start' || type === 'end' || type === 'open' || type === 'close';
