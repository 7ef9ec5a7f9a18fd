/** What the coach says about politeness. At most 140 characters: why, and what instead. */
export const polite = {
  'ruleName.polite/shouting': 'Words in capitals',
  'rule.polite/shouting':
    'Capitals read as shouting, and screen readers may spell them out. Ordinary letters carry further.',
} as const;
