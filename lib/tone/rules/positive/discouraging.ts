import { isSupposed } from '../../evidence/framing';
import { defineRule } from '../../rule';
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
  find: { en: EN, fr: FR },
  allow: { en: EN_ALLOWED, fr: FR_ALLOWED },
  unless: isSupposed,
});
