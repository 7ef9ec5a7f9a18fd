import type { Finding } from '../model/finding';
import { PRINCIPLES, type Principle } from '../model/principle';

/** How much one finding adds to the chance that a reader finds the draft lacking. */
const WEIGHT = { fix: 0.8, consider: 0.35, praise: -0.1 } as const;

/** 0–1 for each principle: one minus the chance that no finding bothers anybody; praise takes a little back. */
export function scores(findings: readonly Finding[]): Record<Principle, number> {
  const result = { positive: 0, polite: 0, professional: 0 };
  for (const principle of PRINCIPLES) {
    let calm = 1;
    for (const one of findings) {
      if (one.principle === principle) calm *= 1 - WEIGHT[one.severity];
    }
    result[principle] = Math.min(1, Math.max(0, 1 - calm));
  }
  return result;
}
