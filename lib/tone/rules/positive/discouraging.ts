import { isAsked, isSetAside } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { EN, EN_ALLOWED } from './discouraging.en';
import { EVERYDAY_ALLOWED, EN as EVERYDAY_EN, FR as EVERYDAY_FR } from './discouraging.everyday';
import { FR, FR_ALLOWED } from './discouraging.fr';
import { GLOOM_ALLOWED, EN as GLOOM_EN, FR as GLOOM_FR } from './discouraging.gloom';

/** Invitations that promise little, results told as failures, doors described by when they are shut. */
export const discouraging = defineRule({
  id: 'positive/discouraging',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'plain-positive',
  elseDropSentence: true,
  leaveOut: true,
  find: { en: [...EN, ...EVERYDAY_EN, ...GLOOM_EN], fr: [...FR, ...EVERYDAY_FR, ...GLOOM_FR] },
  allow: {
    en: [...GLOOM_ALLOWED.en, ...EN_ALLOWED, ...EVERYDAY_ALLOWED.en],
    fr: [...GLOOM_ALLOWED.fr, ...FR_ALLOWED, ...EVERYDAY_ALLOWED.fr],
  },
  unless: (document, span) => isSetAside(document, span) || isAsked(document, span),
});
