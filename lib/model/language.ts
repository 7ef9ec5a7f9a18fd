/** The languages that the product speaks and reads. Three of them are kept apart: interface, draft, rule. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What detection may answer; “unknown” is an answer, not an error. */
export type DetectedLanguage = Language | 'unknown';
