import { isReported } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { EN } from './sarcasm.en';
import { EN_ALLOWED } from './sarcasm.en.pieces';
import { FR, FR_ALLOWED } from './sarcasm.fr';
import { STOCK_ALLOWED, STOCK_ALLOWED_FR, EN as STOCK_EN, FR as STOCK_FR } from './sarcasm.stock';
import { EN as WAIT_EN, FR as WAIT_FR } from './sarcasm.waits';

/** Stock turns of sarcasm. Nobody can be sure of irony: the rule asks how the words will be read, and never states. */
export const sarcasm = defineRule({
  id: 'positive/sarcasm',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'unhealthy-comments',
  unlessCalm: true,
  find: { en: [...EN, ...WAIT_EN, ...STOCK_EN], fr: [...FR, ...WAIT_FR, ...STOCK_FR] },
  allow: { en: [...EN_ALLOWED, ...STOCK_ALLOWED], fr: [...FR_ALLOWED, ...STOCK_ALLOWED_FR] },
  elseDropSentence: true,
  unless: isReported,
});
