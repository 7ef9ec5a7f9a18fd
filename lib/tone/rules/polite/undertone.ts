import { betweenTheLines } from '../../evidence/undertone';
import { defineRule } from '../../rule';

/** What no rule names, but what posts of the field that slipped sound like. It asks, and gives way to every rule. */
export const politeUndertone = defineRule({
  id: 'polite/undertone',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  elseDropSentence: true,
  givesWay: true,
  check: (document, options) => betweenTheLines(document, options, 'polite'),
});
