import type { CostlySign, LengthCost } from '../model/analysis';

/**
 * Signs that X counts twice and that another sign says as well for one: the narrow no-break space of French books, the minus
 * of mathematics, the bullets of word processors. `…` has none: three full stops would cost three.
 */
const LIGHTER: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u3000': ' ',
  '\u2212': '–',
  '•': '-',
  '‣': '-',
  '⁃': '-',
  '◦': '-',
  '▸': '-',
  '●': '-',
};

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The signs that count twice, by kind, most of them first. Letters of other scripts are one kind: nobody is surprised by each
 * of them. `costs` are those of `text`.
 */
export function costlySigns(text: string, costs: readonly LengthCost[]): CostlySign[] {
  const counts = new Map<string | null, number>();
  for (const { kind, range } of costs) {
    if (kind !== 'double') continue;
    for (const character of text.slice(range.start, range.end)) {
      const sign = LETTER.test(character) ? null : character;
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([sign, count]) => ({ sign, count, lighter: sign === null ? null : (LIGHTER[sign] ?? null) }))
    .sort((a, b) => b.count - a.count);
}
