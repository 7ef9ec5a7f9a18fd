import { overlaps } from '../../../model/range';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import { defineRule } from '../../rule';

/** Comfort, which sounds like blame to the ears for its words. */
const comfort = phrases({
  en: [
    "(not|never|isn't|wasn't) (ever|at all)? your (fault|shame|doing)",
    'you did nothing wrong',
    "you (don't|didn't|do not) (need|have|let|$)",
    "you (are|re|'re) not (alone|to blame)",
    'are (all)? (vetted|trained|screened|background checked)',
  ],
  fr: [
    "(n'est|n'était|est|n'êtes) (pas|jamais) (de)? (votre faute|seul|seule|seuls|coupable|responsable)",
    'rien fait de mal',
    '(vous|te) (remercient|remercie|remercions)',
  ],
});

/** What no rule names, but what posts of the field that slipped sound like (`lib/tone/undertone`). It asks, and gives way to every rule. */
export const politeUndertone = defineRule({
  id: 'polite/undertone',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'three-ps',
  elseDropSentence: true,
  givesWay: true,
  *check(document, { impression }) {
    const undertone = impression?.undertone();
    if (undertone?.principle !== 'polite') return;
    const isComfort = comfort
      .find(document)
      .some(({ reported }) => overlaps(rangeOf(document, reported), undertone.range));
    if (!isComfort) yield { range: undertone.range };
  },
});
