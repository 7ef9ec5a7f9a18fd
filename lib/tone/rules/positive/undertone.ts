import { betweenTheLines } from '../../evidence/undertone';
import { defineRule } from '../../rule';

/** What no rule names, but what posts of the field that slipped sound like. It asks, and gives way to every rule. */
export const positiveUndertone = defineRule({
  id: 'positive/undertone',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  elseDropSentence: true,
  givesWay: true,
  check: (document, options) => betweenTheLines(document, options, 'positive'),
});
