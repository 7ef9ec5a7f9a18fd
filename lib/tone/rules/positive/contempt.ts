import { isDenied, isReported } from '../../evidence/framing';
import { isNamed } from '../../evidence/works';
import { defineRule } from '../../rule';
import { BELITTLING_ALLOWED, EN as BELITTLING_EN, FR as BELITTLING_FR } from './contempt.belittling';
import { EN, EN_ALLOWED } from './contempt.en';
import { FR, FR_ALLOWED } from './contempt.fr';
import { LOOKING_DOWN_ALLOWED, EN as LOOKING_DOWN_EN, FR as LOOKING_DOWN_FR } from './contempt.looking-down';
import { VERDICTS_ALLOWED, EN as VERDICTS_EN, FR as VERDICTS_FR } from './contempt.verdicts';

/** Scorn for people or bodies: “couldn't be bothered”, « devraient avoir honte ». Anger at a thing done is not scorn. */
export const contempt = defineRule({
  id: 'positive/contempt',
  principle: 'positive',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  unlessCalm: true,
  find: {
    en: [...EN, ...BELITTLING_EN, ...LOOKING_DOWN_EN, ...VERDICTS_EN],
    fr: [...FR, ...BELITTLING_FR, ...LOOKING_DOWN_FR, ...VERDICTS_FR],
  },
  allow: {
    en: [...VERDICTS_ALLOWED.en, ...EN_ALLOWED, ...BELITTLING_ALLOWED.en, ...LOOKING_DOWN_ALLOWED.en],
    fr: [...VERDICTS_ALLOWED.fr, ...FR_ALLOWED, ...BELITTLING_ALLOWED.fr, ...LOOKING_DOWN_ALLOWED.fr],
  },
  elseDropSentence: true,
  unless: (document, span) =>
    isDenied(document, span) || isReported(document, span) || isNamed(document, span),
});
