import { defineRule } from '../../rule';

/** What no rule names, but what posts of the field that slipped sound like (`lib/tone/undertone`). It asks, and gives way to every rule. */
export const positiveUndertone = defineRule({
  id: 'positive/undertone',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  elseDropSentence: true,
  givesWay: true,
  *check(_, { impression }) {
    const undertone = impression?.undertone();
    if (undertone?.principle === 'positive') yield { range: undertone.range };
  },
});
