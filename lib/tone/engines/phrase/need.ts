import { FUNCTION_WORDS } from '../../../draft/function-words';
import { FAMILY_LETTERS } from './families';
import type { Rest } from './heads';
import type { Options } from './options';
import type { ClassName, Node, Sequence } from './syntax';

/** Words of which a match holds one at least, in the folded form of tokens; beginnings of such words; classes of tokens. */
export interface Need {
  readonly words: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly classes: ReadonlySet<ClassName>;
  /** How often drafts hold one, by a rough guess; only compared. */
  readonly frequency: number;
}

/** Something that must follow a token, no more than `reach` tokens behind it. */
export interface Ahead {
  readonly need: Need;
  readonly reach: number;
}

/** A word that holds sentences together stands in every other one, other words are rare. */
const FREQUENT = 50;
const RARE = 1;
/** Several words begin alike. */
const FAMILY = 4;
const CLASS_FREQUENCY: Readonly<Record<ClassName, number>> = {
  name: 100,
  capital: 100,
  number: 50,
  marks: 100,
  question: 20,
  hashtag: 20,
  mention: 5,
  url: 5,
  emoji: 5,
};

const OTHER_FREQUENT = new Set("a à on me or as if m' l' d' , . : ! ?".split(' '));

/** What is asked of a group again and again, for many patterns share their lists of people. */
interface OfGroup {
  readonly need: Need | null;
  /** Tokens that it takes at most, and whether it takes one at least. */
  readonly length: number;
  readonly isMandatory: boolean;
}
const ofGroups = new WeakMap<Options, OfGroup>();

/** Needs told of one way to begin: with a second one half of the tries are spared, a third one spares hardly any more. */
const MOST_AHEAD = 2;

/**
 * What must follow a token for the rest of a pattern to match: the rarest words, with the longest way to them; empty where anything
 * may follow. Where none of them stands so near, nothing need be tried; most patterns begin with words like “the” and go on with rare ones.
 *
 * @param known What was asked before: the ways into one group have the same rest behind it.
 */
export function aheadOf(rest: Rest, known: Map<Rest, readonly Ahead[]>): readonly Ahead[] {
  const { nodes, index, after } = rest;
  if (index >= nodes.length) return after ? aheadOf(after, known) : NOTHING_AHEAD;
  const before = known.get(rest);
  if (before !== undefined) return before;
  const all: Ahead[] = [];
  let reach = 0;
  for (const node of nodes.slice(index)) {
    reach += lengthOf(node);
    const need = isMandatory(node) ? ofNode(node) : null;
    if (need) all.push({ need, reach });
  }
  for (const later of after ? aheadOf(after, known) : [])
    all.push({ need: later.need, reach: reach + later.reach });
  const ahead = all.sort((a, b) => oftenMet(a) - oftenMet(b)).slice(0, MOST_AHEAD);
  known.set(rest, ahead);
  return ahead;
}

const NOTHING_AHEAD: readonly Ahead[] = [];

const oftenMet = ({ need, reach }: Ahead): number => need.frequency * reach;

/** Tokens that a node takes at most. */
function lengthOf(node: Node): number {
  if (node.type === 'group') return ofGroup(node.options).length;
  if (node.type === 'gap') return node.most;
  return node.type === 'word' || node.type === 'class' ? 1 : 0;
}

/** Takes at least one token of every match. A group such as `(^|,)` may take none. */
function isMandatory(node: Node): boolean {
  if (node.optional) return false;
  if (node.type === 'group') return ofGroup(node.options).isMandatory;
  return node.type === 'word' || node.type === 'class' || (node.type === 'gap' && node.least > 0);
}

function ofNode(node: Node): Need | null {
  if (node.type === 'group') return ofGroup(node.options).need;
  if (node.type === 'class') return ofClass(node.name);
  if (node.type !== 'word') return null;
  if (node.mode !== 'prefix') return ofWords([node.fold], []);
  return node.fold.length < FAMILY_LETTERS ? null : ofWords([], [node.fold]);
}

/** Every alternative has a need of its own, or the group has none. */
function ofGroup(options: Options): OfGroup {
  const known = ofGroups.get(options);
  if (known) return known;
  const needs = options.all.flatMap((option) => rarest(option) ?? []);
  const made = {
    need: needs.length < options.all.length ? null : anyOf(needs),
    length: options.all.reduce((most, option) => Math.max(most, lengthOfAll(option)), 0),
    isMandatory: options.all.every((option) => option.some(isMandatory)),
  };
  ofGroups.set(options, made);
  return made;
}

const lengthOfAll = (nodes: Sequence): number => nodes.reduce((sum, node) => sum + lengthOf(node), 0);

function rarest(nodes: Sequence): Need | null {
  let best: Need | null = null;
  for (const node of nodes) {
    const need = isMandatory(node) ? ofNode(node) : null;
    if (need && (!best || need.frequency <= best.frequency)) best = need;
  }
  return best;
}

const anyOf = (needs: readonly Need[]): Need => ({
  words: new Set(needs.flatMap(({ words }) => [...words])),
  prefixes: new Set(needs.flatMap(({ prefixes }) => [...prefixes])),
  classes: new Set(needs.flatMap(({ classes }) => [...classes])),
  frequency: needs.reduce((sum, { frequency }) => sum + frequency, 0),
});

const NO_CLASS: ReadonlySet<ClassName> = new Set();

function ofWords(words: readonly string[], prefixes: readonly string[]): Need {
  let frequency = FAMILY * prefixes.length;
  for (const word of words) frequency += isFrequent(word) ? FREQUENT : RARE;
  return { words: new Set(words), prefixes: new Set(prefixes), classes: NO_CLASS, frequency };
}

const NO_WORD: ReadonlySet<string> = new Set();

const ofClass = (name: ClassName): Need => ({
  words: NO_WORD,
  prefixes: NO_WORD,
  classes: new Set([name]),
  frequency: CLASS_FREQUENCY[name],
});

const isFrequent = (word: string): boolean =>
  FUNCTION_WORDS.fr.has(word) || FUNCTION_WORDS.en.has(word) || OTHER_FREQUENT.has(word);
