import type { DraftDocument } from '../../draft/document';

const TU = new Set("tu te t' toi ton ta tes".split(' '));
const VOUS = new Set('vous votre vos vôtre vôtres'.split(' '));
/** Words in -ez that are no verbs. */
const NO_VERBS = new Set('chez assez nez rez'.split(' '));

/** How often a French draft says *tu* and *vous*, verbs in -ez included, quotations left out. */
export function formOfAddress(document: DraftDocument): { readonly tu: number; readonly vous: number } {
  let [tu, vous] = [0, 0];
  for (const token of document.tokens) {
    if (token.kind !== 'word' || document.isQuoted(token)) continue;
    if (TU.has(token.norm)) tu += 1;
    else if (VOUS.has(token.norm) || (token.norm.endsWith('ez') && !NO_VERBS.has(token.norm))) vous += 1;
  }
  return { tu, vous };
}
