import type { sidebar as en } from '../en/sidebar';
import type { Translated } from '../types';

export const sidebar = {
  'sidebar.label': 'Coach 3P',
  'principle.positive': 'Positif',
  'principle.polite': 'Poli',
  'principle.professional': 'Professionnel',
  'principle.post': 'Pour tout le monde',
} as const satisfies Translated<typeof en>;
