import { isDenied, isReported } from '../../evidence/framing';
import { isNamed } from '../../evidence/works';
import { defineRule } from '../../rule';
import { DEALINGS_ALLOWED, EN as DEALINGS_EN, FR as DEALINGS_FR } from './public-complaint.dealings';
import { EN } from './public-complaint.en';
import { EN as EVERYDAY_EN, FR as EVERYDAY_FR } from './public-complaint.everyday';
import { FR } from './public-complaint.fr';
import { GRUMBLING_ALLOWED, EN as GRUMBLING_EN, FR as GRUMBLING_FR } from './public-complaint.grumbling';

/** Grievances about partners, funders and colleagues: better said to them than about them. */
export const publicComplaint = defineRule({
  id: 'positive/public-complaint',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  unlessCalm: true,
  find: {
    en: [...EN, ...EVERYDAY_EN, ...GRUMBLING_EN, ...DEALINGS_EN],
    fr: [...FR, ...EVERYDAY_FR, ...GRUMBLING_FR, ...DEALINGS_FR],
  },
  allow: {
    en: [
      ...DEALINGS_ALLOWED.en,
      '(warning|notice|explanation) (signs|sign)',
      '(scammers|fraudsters|abusers|spam|thieves) _{0,9}',
      'certain members of',
      ...GRUMBLING_ALLOWED.en,
    ],
    fr: [...DEALINGS_ALLOWED.fr, '(fraudeurs|arnaqueurs|escrocs) _{0,9}', ...GRUMBLING_ALLOWED.fr],
  },
  elseDropSentence: true,
  unless: (document, span) =>
    isDenied(document, span) || isReported(document, span) || isNamed(document, span),
});
