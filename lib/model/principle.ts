/** The three Ps of tone: the rule over everything that the coach says. */
export const PRINCIPLES = ['positive', 'polite', 'professional'] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** What a finding is about: one of the three Ps, or `post` for what is no tone (accessibility, links, privacy, length). */
export const ASPECTS = [...PRINCIPLES, 'post'] as const;
export type Aspect = (typeof ASPECTS)[number];
