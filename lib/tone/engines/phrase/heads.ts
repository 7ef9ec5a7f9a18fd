import type { Node, Sequence } from './syntax';

/** A way in which a match can begin: its first token, and the words that the second can be; null where it can be anything. */
export interface Head {
  readonly first: Node;
  /** Their numbers in the vocabulary. */
  readonly second: ReadonlySet<number> | null;
}

/** What is left to match: the nodes of one sequence from an index on, then what follows the group that it stands in. */
interface Rest {
  readonly nodes: Sequence;
  readonly index: number;
  readonly after: Rest | null;
}

interface Begun {
  readonly node: Node;
  readonly rest: Rest;
}

/** All ways in which a match of a pattern can begin. Knowing two words spares most patterns a closer look. */
export function headsOf(sequence: Sequence): Head[] {
  const seconds = new Map<Rest, ReadonlySet<number> | null>();
  const heads: Head[] = [];
  for (const begun of beginnings({ nodes: sequence, index: 0, after: null })) {
    if (begun) heads.push({ first: begun.node, second: secondOf(begun.rest, seconds) });
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

/** Each token node that can come first, with what is left after it; null for a rest that can end without a token. */
function* beginnings({ nodes, index, after }: Rest): Iterable<Begun | null> {
  const node = nodes[index];
  if (!node) {
    if (after) yield* beginnings(after);
    else yield null;
    return;
  }
  const next: Rest = { nodes, index: index + 1, after };
  if (isMark(node)) {
    yield* beginnings(next);
    return;
  }
  if (node.type === 'group')
    for (const option of node.options.all) yield* beginnings({ nodes: option, index: 0, after: next });
  else yield { node, rest: next };
  if (node.optional || (node.type === 'gap' && node.least === 0)) yield* beginnings(next);
}

/** Marks of place, which take no token: `^`, `$`, the brackets. */
const isMark = ({ type }: Node): boolean =>
  type === 'start' || type === 'end' || type === 'open' || type === 'close';
