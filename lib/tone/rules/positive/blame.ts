import { isDenied, isReported } from '../../evidence/framing';
import { isNamed } from '../../evidence/works';
import { defineRule } from '../../rule';
import { CULPRITS_ALLOWED, EN as CULPRITS_EN, FR as CULPRITS_FR } from './blame.culprits';
import { DOERS_ALLOWED, EN as DOERS_EN, FR as DOERS_FR } from './blame.doers';
import { EN, EN_ALLOWED } from './blame.en';
import { EN as FAULT_EN, FR as FAULT_FR } from './blame.fault';
import { FR, FR_ALLOWED } from './blame.fr';
import { VICTIMS_ALLOWED, EN as VICTIMS_EN, FR as VICTIMS_FR } from './blame.victims';

/** A cause put on people or bodies as their fault. Causes stated without a culprit (“because of a lack of staff”) are not. */
export const blame = defineRule({
  id: 'positive/blame',
  principle: 'positive',
  severity: 'fix',
  level: 'beginner',
  source: 'three-ps',
  unlessCalm: true,
  find: {
    en: [...EN, ...FAULT_EN, ...VICTIMS_EN, ...CULPRITS_EN, ...DOERS_EN],
    fr: [...FR, ...FAULT_FR, ...VICTIMS_FR, ...CULPRITS_FR, ...DOERS_FR],
  },
  allow: {
    en: [...DOERS_ALLOWED.en, ...EN_ALLOWED, ...VICTIMS_ALLOWED.en, ...CULPRITS_ALLOWED.en],
    fr: [...DOERS_ALLOWED.fr, ...FR_ALLOWED, ...VICTIMS_ALLOWED.fr, ...CULPRITS_ALLOWED.fr],
  },
  elseDropSentence: true,
  unless: (document, span) =>
    isDenied(document, span) || isReported(document, span) || isNamed(document, span),
});
