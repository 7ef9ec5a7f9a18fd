import type { DraftDocument } from '../../draft/document';
import type { Principle } from '../../model/principle';
import { overlaps } from '../../model/range';
import { rangeOf } from '../engines/compile';
import { phrases } from '../engines/phrase';
import type { Hit, RuleOptions } from '../rule';

/** Comfort, which sounds like blame to the ears for its words. */
const comfort = phrases({
  en: [
    "(not|never|isn't|wasn't) (ever|at all)? your (fault|shame|doing)",
    'you did nothing wrong',
    "(nothing|don't|no reason|no need) (to)? (be ashamed|feel (ashamed|bad|guilty)|blame yourself|reproach yourself)",
    "you (don't|didn't|do not) (need|have|let|$)",
    "you (are|re|'re) not (alone|to blame)",
    "(isn't|is not|aren't|are not) (always|often)? (on purpose|intentional|deliberate|a crime|a burden|any less|worth (any)? less)",
    'nothing about us without us',
    "(we're|we are) (giving|offering|adding|opening|hiring|starting|bringing)",
    "thought (she|he|i|they) (would|'d) never",
    'are (all)? (vetted|trained|screened|background checked)',
  ],
  fr: [
    "(n'est|n'était|est|n'êtes) (pas|jamais) (de)? (votre faute|seul|seule|seuls|coupable|responsable)",
    'rien fait de mal',
    "(n'ayez|n'aie|n'ayons) (pas|aucune) honte",
    '(rien|pas) (à)? (vous|te|se) reprocher',
    "(n'est|ne sont|n'était) pas (toujours|forcément) (volontaire*|voulu*|intentionnel*|méchant*|un crime|un fardeau)",
    "(n'efface|n'enlève|ne définit|ne change) (pas|rien) (à)? (la|le|qui|l'|une|votre|sa)",
    '(ne)? (vaut|valent) pas moins',
    'rien sur nous sans nous',
    '(aimait|aimait tant|aimions|aimons|aime) quand même',
    "(ça)? ne l'est pas $",
    '(vous|te) (remercient|remercie|remercions|remercier)',
  ],
});

/** The sentence that breaks a principle between its lines, as the ears hear it (`lib/tone/undertone`); none where it comforts. */
export function* betweenTheLines(
  document: DraftDocument,
  { impression }: RuleOptions,
  principle: Principle,
): Iterable<Hit> {
  const undertone = impression?.undertone();
  if (undertone?.principle !== principle) return;
  const isComfort = comfort
    .find(document)
    .some(({ reported }) => overlaps(rangeOf(document, reported), undertone.range));
  if (!isComfort) yield { range: undertone.range };
}
