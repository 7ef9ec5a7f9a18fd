import { isSetAside } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { EN, EN_ALLOWED } from './absolutes.en';
import { FR, FR_ALLOWED } from './absolutes.fr';

/** “Nobody cares”, “they never listen”: one exception, and the reader stops believing the rest. */
export const absolutes = defineRule({
  id: 'positive/absolutes',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'who-ageism',
  find: { en: EN, fr: FR },
  allow: { en: EN_ALLOWED, fr: FR_ALLOWED },
  elseDropSentence: true,
  unless: isSetAside,
});
