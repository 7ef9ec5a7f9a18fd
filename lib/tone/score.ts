import type { Finding } from '../model/finding';
import type { DetectedLanguage } from '../model/language';
import { PRINCIPLES, type Principle } from '../model/principle';
import type { LearnedModel, LogOdds, Trait } from './learned/model';

/** The chance that a finding's words bother a reader. Praise takes nothing back: a kind word does not mend an insult. */
const WEIGHT = { fix: 0.8, consider: 0.5, praise: 0 } as const;
/** What was learned orders drafts about which the rules are silent; it never reaches a rule's own weight. */
const MOST_LEARNED = 0.45;

/**
 * How a trait's log-odds become suspicion: how steeply, and from where on (a half is reached there): past what 1 % of benign
 * posts show, or at fixed odds. The figures are those that order the polite and toxic development rows best together.
 */
interface Reading {
  readonly trait: Trait;
  readonly steepness: number;
  readonly from: 'rare' | number;
}

const READINGS = {
  positive: [{ trait: 'gloom', steepness: 1, from: 'rare' }],
  polite: [
    { trait: 'discourtesy', steepness: 1, from: 'rare' },
    { trait: 'offence', steepness: 2, from: 0.5 },
  ],
  professional: [{ trait: 'informality', steepness: 1, from: 'rare' }],
} as const satisfies Record<Principle, readonly Reading[]>;

/**
 * Findings that count for another principle than the one they are shown under: *tu* in public is a matter of courtesy to the
 * coach, but readers of labelled French requests do not find it rude; they find it informal.
 */
const COUNTED_AS: Readonly<Record<string, Principle>> = { 'polite/tu-vous': 'professional' };

/** What was learned of a draft: its log-odds, and the model that says which odds are rare among benign posts. */
export interface Learned {
  readonly odds: LogOdds;
  readonly model: LearnedModel;
}

/**
 * For each principle 0–1: how likely a reader finds the draft lacking. One minus the chance that nothing in it bothers
 * anybody; below the weight of the least finding, what was learned decides.
 */
export function scores(
  findings: readonly Finding[],
  language: DetectedLanguage,
  learned: Learned | null,
): Record<Principle, number> {
  const result = { positive: 0, polite: 0, professional: 0 };
  for (const principle of PRINCIPLES) {
    let calm = 1 - MOST_LEARNED * (learned ? suspicion(principle, language, learned) : 0);
    for (const one of findings) {
      if ((COUNTED_AS[one.rule] ?? one.principle) === principle) calm *= 1 - WEIGHT[one.severity];
    }
    result[principle] = 1 - calm;
  }
  return result;
}

/** 0–1: the chance that at least one of the principle's traits is there. */
function suspicion(principle: Principle, language: DetectedLanguage, { odds, model }: Learned): number {
  let calm = 1;
  for (const { trait, steepness, from } of READINGS[principle]) {
    const half = from === 'rare' ? model[trait].rare[language === 'fr' ? 'fr' : 'en'] : from;
    calm *= 1 - 1 / (1 + Math.exp(-steepness * (odds[trait] - half)));
  }
  return 1 - calm;
}
