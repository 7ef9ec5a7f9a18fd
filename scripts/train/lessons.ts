import type { Trait } from '../../lib/tone/learned/model';

/** What a set of rows teaches, and how much one of its rows counts. */
export interface Lesson {
  readonly set: RegExp;
  readonly trait: Trait;
  readonly weight: number;
}

/**
 * HateCheck is a probe and is never trained on. Davidson's tweets are left out: 83 % are labelled offensive for their
 * dialect. MLMA's labels are noisy and count less. French *tu* is found by rules, so `formal.fr` teaches nothing here. Benign
 * rows teach every trait what to leave alone.
 */
export const LESSONS: readonly Lesson[] = [
  { set: /^polite/, trait: 'discourtesy', weight: 1 },
  { set: /^toxic-mlma/, trait: 'offence', weight: 0.3 },
  { set: /^toxic(?!-davidson|-mlma)/, trait: 'offence', weight: 1 },
  { set: /^sentiment/, trait: 'gloom', weight: 1 },
  { set: /^formal\.en/, trait: 'informality', weight: 1 },
];
