import type { DraftDocument } from '../../../draft/document';
import { rangeOf } from '../../engines/compile';
import { phrases } from '../../engines/phrase';
import { defineRule, type Hit } from '../../rule';

/** Thanks that name who and what for: the kind that people remember. */
const THANKS = phrases({
  en: [
    '(thank you|thanks|huge thanks|many thanks|heartfelt thanks|we thank|grateful|hats off|bravo|kudos) (so much|very much|again|a lot)? to (our|all|the|every|each|<mention>|<name>|everyone) _{0,9} (for|who)',
    '(thank you|thanks) (,)? (<mention>|<name>) _{0,5} for',
    '(congratulations|proud of) (to)? (our|the|<name>|<mention>) _{0,9} (for|who|on)',
  ],
  fr: [
    "(merci|mille mercis|un grand merci|un gros merci|chaleureux mercis|bravo|chapeau|félicitations) (du fond du cœur|infiniment|encore)? (à|au|aux) (nos|notre|tou*|la|le|les|l'|chaque|<mention>|<name>|celles|ceux) _{0,9} (pour|qui|d'avoir)",
    "(merci) (,)? (<mention>|<name>) _{0,5} (pour|d'avoir)",
    "(nous remercions|nous tenons à remercier) _{1,9} (pour|d'avoir)",
  ],
});

/** Praise, once a draft at most. */
export const thanks = defineRule({
  id: 'positive/thanks',
  principle: 'positive',
  severity: 'praise',
  level: 'standard',
  source: 'politeness-2013',
  *check(document: DraftDocument): Iterable<Hit> {
    const first = THANKS.find(document)[0];
    if (first) yield { range: rangeOf(document, first.reported) };
  },
});
