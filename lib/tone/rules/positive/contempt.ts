import { isDenied, isReported } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { EN, EN_ALLOWED } from './contempt.en';
import { FR, FR_ALLOWED } from './contempt.fr';

/** Scorn for people or bodies: “couldn't be bothered”, « devraient avoir honte ». Anger at a thing done is not scorn. */
export const contempt = defineRule({
  id: 'positive/contempt',
  principle: 'positive',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  unlessCalm: true,
  find: { en: EN, fr: FR },
  allow: { en: EN_ALLOWED, fr: FR_ALLOWED },
  elseDropSentence: true,
  unless: (document, span) => isDenied(document, span) || isReported(document, span),
});
