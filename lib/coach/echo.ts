import type { Finding } from '../model/finding';
import { overlaps } from '../model/range';

/**
 * Rules that ask the same of the same words, one as a matter of tone and one for the person’s sake: the key is silent where
 * the value speaks, which has the suggestion.
 */
const ECHOES: Readonly<Record<string, string>> = { 'post/private-life': 'professional/confidential' };

/** The findings without those that only repeat another one. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, range }) => {
    const first = ECHOES[rule];
    if (first === undefined || range === null) return true;
    return !findings.some((other) => other.rule === first && other.range && overlaps(other.range, range));
  });
}
