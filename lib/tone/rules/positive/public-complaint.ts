import { isDenied, isReported } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { DAILY_ALLOWED, EN as DAILY_EN, FR as DAILY_FR } from './public-complaint.daily';
import { EN } from './public-complaint.en';
import { EN as EVERYDAY_EN, FR as EVERYDAY_FR } from './public-complaint.everyday';
import { FR } from './public-complaint.fr';

/** Grievances about partners, funders and colleagues: better said to them than about them. */
export const publicComplaint = defineRule({
  id: 'positive/public-complaint',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  unlessCalm: true,
  find: { en: [...EN, ...EVERYDAY_EN, ...DAILY_EN], fr: [...FR, ...EVERYDAY_FR, ...DAILY_FR] },
  allow: {
    en: [
      '(warning|notice|explanation) (signs|sign)',
      '(scammers|fraudsters|abusers|spam|thieves) _{0,9}',
      'certain members of',
      ...DAILY_ALLOWED.en,
    ],
    fr: ['(fraudeurs|arnaqueurs|escrocs) _{0,9}', ...DAILY_ALLOWED.fr],
  },
  elseDropSentence: true,
  unless: (document, span) => isDenied(document, span) || isReported(document, span),
});
