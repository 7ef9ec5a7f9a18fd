import type { polite as en } from '../en/polite';
import type { Translated } from '../types';

export const polite = {
  'ruleName.polite/shouting': 'Mots en majuscules',
  'rule.polite/shouting':
    'Les majuscules se lisent comme un cri, et certains lecteurs d’écran les épellent. Les minuscules portent mieux.',
} as const satisfies Translated<typeof en>;
