import { isSetAside } from '../../evidence/framing';
import { isNamed } from '../../evidence/works';
import { defineRule } from '../../rule';
import { EN, EN_ALLOWED } from './despair.en';
import { EVERYDAY_EN, EVERYDAY_FR } from './despair.everyday';
import { FR, FR_ALLOWED } from './despair.fr';

/** Hope given up for the reader: « à quoi bon », “nothing will ever change”. Feelings of the reader, met with help, are let be. */
export const despair = defineRule({
  id: 'positive/despair',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'framing-elder-abuse',
  unlessCalm: true,
  find: { en: [...EN, ...EVERYDAY_EN], fr: [...FR, ...EVERYDAY_FR] },
  allow: { en: EN_ALLOWED, fr: FR_ALLOWED },
  elseDropSentence: true,
  unless: (document, span) => isSetAside(document, span) || isNamed(document, span),
});
