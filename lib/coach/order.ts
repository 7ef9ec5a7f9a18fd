import type { Finding, Severity } from '../model/finding';
import { PRINCIPLES, type Principle } from '../model/principle';
import type { PrincipleSummary } from './state';

const WEIGHT = { fix: 0, consider: 1, praise: 2 } as const satisfies Record<Severity, number>;

/** What matters most first; equal ones in reading order; those about the whole draft after those about words. */
export function byImportance(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.range?.start ?? Number.MAX_SAFE_INTEGER) - (b.range?.start ?? Number.MAX_SAFE_INTEGER),
  );
}

/** The three Ps, each by itself. `waiting` while the draft is too short to say anything fair. */
export function summarize(
  findings: readonly Finding[],
  enough: boolean,
): Readonly<Record<Principle, PrincipleSummary>> {
  const summary = PRINCIPLES.map((principle) => [
    principle,
    summarizeOne(
      findings.filter((finding) => finding.principle === principle),
      enough,
    ),
  ]);
  return Object.fromEntries(summary);
}

function summarizeOne(findings: readonly Finding[], enough: boolean): PrincipleSummary {
  const fix = findings.filter((finding) => finding.severity === 'fix').length;
  const consider = findings.filter((finding) => finding.severity === 'consider').length;
  if (fix > 0) return { state: 'fix', count: fix + consider };
  if (consider > 0) return { state: 'consider', count: consider };
  if (findings.length > 0) return { state: 'praise', count: 0 };
  return { state: enough ? 'clear' : 'waiting', count: 0 };
}
