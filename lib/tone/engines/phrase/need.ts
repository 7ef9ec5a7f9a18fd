import { FUNCTION_WORDS } from '../../../draft/function-words';
import type { Options } from './options';
import type { Node, Sequence } from './syntax';

/** Words of which a match holds one at least, in the folded form of tokens; and beginnings of such words. */
export interface Need {
  readonly words: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  /** How often drafts hold one, by a rough guess; only compared. */
  readonly frequency: number;
}

/** A word that holds sentences together stands in every other one, other words are rare. */
const FREQUENT = 50;
const RARE = 1;
/** Several words begin alike. */
const FAMILY = 4;

const OTHER_FREQUENT = new Set("a à on me or as if m' l' d' , . : ! ?".split(' '));
const ofGroups = new WeakMap<Options, { readonly need: Need | null }>();

/**
 * What a pattern needs after its first token: the rarest words without which no match is possible, or null where anything may
 * follow. A sentence that holds none of them need not be tried; most patterns begin with words like “the” and end with rare ones.
 */
export function needOf(pattern: Sequence): Need | null {
  const first = pattern.findIndex(isMandatory);
  return first < 0 ? null : rarest(pattern.slice(first + 1));
}

function rarest(nodes: Sequence): Need | null {
  let best: Need | null = null;
  for (const node of nodes) {
    const need = isMandatory(node) ? ofNode(node) : null;
    // Of two that are as rare, the later: the second word is asked for anyway.
    if (need && (!best || need.frequency <= best.frequency)) best = need;
  }
  return best;
}

/** Takes at least one token of every match. A group such as `(^|,)` may take none. */
function isMandatory(node: Node): boolean {
  if (node.optional) return false;
  if (node.type === 'group') return node.options.all.every((option) => option.some(isMandatory));
  return node.type === 'word' || node.type === 'class' || (node.type === 'gap' && node.least > 0);
}

function ofNode(node: Node): Need | null {
  if (node.type === 'group') return ofGroup(node.options);
  if (node.type !== 'word') return null;
  if (node.mode === 'prefix') return need([], [node.fold]);
  return need([node.fold], []);
}

/** Every alternative has a need of its own, or the group has none. */
function ofGroup(options: Options): Need | null {
  const known = ofGroups.get(options);
  if (known) return known.need;
  const needs: Need[] = [];
  for (const option of options.all) {
    const one = rarest(option);
    if (one) needs.push(one);
  }
  const all =
    needs.length < options.all.length
      ? null
      : need(
          needs.flatMap(({ words }) => [...words]),
          needs.flatMap(({ prefixes }) => [...prefixes]),
        );
  ofGroups.set(options, { need: all });
  return all;
}

function need(words: readonly string[], prefixes: readonly string[]): Need {
  let frequency = FAMILY * prefixes.length;
  for (const word of words) frequency += isFrequent(word) ? FREQUENT : RARE;
  return { words: new Set(words), prefixes: new Set(prefixes), frequency };
}

const isFrequent = (word: string): boolean =>
  FUNCTION_WORDS.fr.has(word) || FUNCTION_WORDS.en.has(word) || OTHER_FREQUENT.has(word);
