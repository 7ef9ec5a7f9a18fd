import { isReported } from '../../evidence/framing';
import { isNamed } from '../../evidence/works';
import { defineRule } from '../../rule';
import { DEADPAN_ALLOWED, EN as DEADPAN_EN, FR as DEADPAN_FR } from './sarcasm.deadpan';
import { EN } from './sarcasm.en';
import { EN_ALLOWED } from './sarcasm.en.pieces';
import { FR, FR_ALLOWED } from './sarcasm.fr';
import { MOCKERY_ALLOWED, EN as MOCKERY_EN, FR as MOCKERY_FR } from './sarcasm.mockery';
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
  find: {
    en: [...EN, ...WAIT_EN, ...STOCK_EN, ...MOCKERY_EN, ...DEADPAN_EN],
    fr: [...FR, ...WAIT_FR, ...STOCK_FR, ...MOCKERY_FR, ...DEADPAN_FR],
  },
  allow: {
    en: [...DEADPAN_ALLOWED.en, ...EN_ALLOWED, ...STOCK_ALLOWED, ...MOCKERY_ALLOWED.en],
    fr: [...DEADPAN_ALLOWED.fr, ...FR_ALLOWED, ...STOCK_ALLOWED_FR, ...MOCKERY_ALLOWED.fr],
  },
  elseDropSentence: true,
  unless: (document, span) => isReported(document, span) || isNamed(document, span),
});
