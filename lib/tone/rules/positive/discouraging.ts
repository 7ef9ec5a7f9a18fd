import { isSetAside } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { EN, EN_ALLOWED } from './discouraging.en';
import { EVERYDAY_ALLOWED, EN as EVERYDAY_EN, FR as EVERYDAY_FR } from './discouraging.everyday';
import { FR, FR_ALLOWED } from './discouraging.fr';

/** Invitations that promise little, results told as failures, doors described by when they are shut. */
export const discouraging = defineRule({
  id: 'positive/discouraging',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'plain-positive',
  elseDropSentence: true,
  leaveOut: true,
  find: { en: [...EN, ...EVERYDAY_EN], fr: [...FR, ...EVERYDAY_FR] },
  allow: { en: [...EN_ALLOWED, ...EVERYDAY_ALLOWED.en], fr: [...FR_ALLOWED, ...EVERYDAY_ALLOWED.fr] },
  unless: isSetAside,
});
