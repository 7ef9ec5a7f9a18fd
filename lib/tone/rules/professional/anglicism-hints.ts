import { DEBATED_ANGLICISMS } from '../../lexicons/anglicisms.debated';
import { defineRule } from '../../rule';
import { table } from '../../table';

/** Borrowings that dictionaries are divided about. */
export const anglicismHints = defineRule({
  id: 'professional/anglicism-hints',
  principle: 'professional',
  severity: 'consider',
  level: 'strict',
  source: 'vitrine',
  oneLanguage: { language: 'fr', why: 'Borrowings from English are a matter of French.' },
  find: { fr: table(DEBATED_ANGLICISMS) },
  allow: { fr: ["coût d'opportunité"] },
});
