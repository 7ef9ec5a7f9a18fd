/** What the field writes about. */
export const THEMES = [
  'elder-abuse',
  'financial-abuse',
  'fraud',
  'rights',
  'elder-law',
  'ageism',
  'caregiving',
  'isolation',
  'dementia',
  'long-term-care',
  'housing',
  'volunteering',
  'financial-literacy',
  'giving',
  'non-profit',
  'aging',
] as const;
export type Theme = (typeof THEMES)[number];
