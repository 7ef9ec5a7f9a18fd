import { isSupposed } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { DAILY_ALLOWED, EN as DAILY_EN, FR as DAILY_FR } from './discouraging.daily';
import { EN, EN_ALLOWED } from './discouraging.en';
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
  find: { en: [...EN, ...DAILY_EN], fr: [...FR, ...DAILY_FR] },
  allow: { en: [...EN_ALLOWED, ...DAILY_ALLOWED.en], fr: [...FR_ALLOWED, ...DAILY_ALLOWED.fr] },
  unless: isSupposed,
});
