import { defineRule } from '../../rule';

/** What no rule names, but what posts of the field that slipped sound like (`lib/tone/undertone`). It asks, and gives way to every rule. */
export const professionalUndertone = defineRule({
  id: 'professional/undertone',
  principle: 'professional',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  elseDropSentence: true,
  givesWay: true,
  *check(_, { impression }) {
    const undertone = impression?.undertone();
    if (undertone?.principle === 'professional') yield { range: undertone.range };
  },
});
