import { isSetAside } from '../../evidence/framing';
import { isNamed } from '../../evidence/works';
import { defineRule } from '../../rule';
import { DREAD_ALLOWED, EN as DREAD_EN, FR as DREAD_FR } from './alarm.dread';
import { EN, EN_ALLOWED } from './alarm.en';
import { FR, FR_ALLOWED } from './alarm.fr';
import { SCARES_ALLOWED, EN as SCARES_EN, FR as SCARES_FR } from './alarm.scares';
import { EN as THREATS_EN, FR as THREATS_FR } from './alarm.threats';

/** Words that frighten and leave it at that. Warnings, heat alerts and natural disasters are none of its business. */
export const alarm = defineRule({
  id: 'positive/alarm',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'framing-elder-abuse',
  unlessCalm: true,
  find: {
    en: [...EN, ...THREATS_EN, ...DREAD_EN, ...SCARES_EN],
    fr: [...FR, ...THREATS_FR, ...DREAD_FR, ...SCARES_FR],
  },
  allow: {
    en: [...SCARES_ALLOWED.en, ...EN_ALLOWED, ...DREAD_ALLOWED.en],
    fr: [...SCARES_ALLOWED.fr, ...FR_ALLOWED, ...DREAD_ALLOWED.fr],
  },
  elseDropSentence: true,
  unless: (document, span) => isSetAside(document, span) || isNamed(document, span),
});
