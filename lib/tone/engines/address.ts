import { VOUS_OF_TU } from '../lexicons/conjugation';

const TU_OF_VOUS = new Map([...VOUS_OF_TU].map(([tu, vous]) => [vous, tu]));

/**
 * The *vous* form of a verb that stands in *tu*, both in lower case: `peux` → `pouvez`, `partages` → `partagez`, `feras` →
 * `ferez`, `pourrais` → `pourriez`. Null when the form is not sure.
 */
export function vousOf(verb: string): string | null {
  const known = VOUS_OF_TU.get(verb);
  if (known) return known;
  if (verb.endsWith('ras')) return `${verb.slice(0, -2)}ez`;
  if (verb.endsWith('ais')) return `${verb.slice(0, -3)}iez`;
  // Stems that change (`appelles`, `préfères`, `envoies`) are in the table; what is left in -es is regular.
  if (verb.endsWith('es') && !/(?:ell|ett|[ou]i|è[^aeiou]{1,3})es$/.test(verb))
    return `${verb.slice(0, -2)}ez`;
  return null;
}

/** The *vous* form of an imperative in *tu*: `appelle` → `appelez`, `viens` → `venez`. Null when it is not sure. */
export const vousOfCall = (verb: string): string | null =>
  VOUS_OF_TU.get(verb) ?? (verb.endsWith('e') ? vousOf(`${verb}s`) : null);

/** The *tu* form of a verb that stands in *vous*; null when it is not sure (`montrez` and `pourrez` end alike). */
export function tuOf(verb: string): string | null {
  const known = TU_OF_VOUS.get(verb);
  if (known) return known;
  return /[^ri]ez$/.test(verb) ? `${verb.slice(0, -2)}es` : null;
}
