import { ANGLICISMS } from '../../lexicons/anglicisms';
import { defineRule } from '../../rule';
import { table } from '../../table';

/** Borrowings from English that the public French of Québec has plain words for. */
export const anglicisms = defineRule({
  id: 'professional/anglicisms',
  principle: 'professional',
  severity: 'consider',
  level: 'standard',
  source: 'vitrine',
  oneLanguage: { language: 'fr', why: 'Borrowings from English are a matter of French.' },
  find: { fr: table(ANGLICISMS) },
  allow: {
    fr: [
      "impact (de|du|des|sur|d')",
      '(ice bucket|défi) challenge',
      'kit (de mains libres|main libre)',
      'call (for|of)',
    ],
  },
});
