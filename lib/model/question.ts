/** Questions whose card the coach offers beside a draft, at the moment when it helps; the popup has them all. */
export const OFFERED_QUESTIONS = ['negative', 'complex', 'june15'] as const;
export type OfferedQuestion = (typeof OFFERED_QUESTIONS)[number];
