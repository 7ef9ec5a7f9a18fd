import type { DraftDocument } from '../../draft/document';
import { phrases } from '../engines/phrase';

/**
 * Ways of being polite that raters recognised (Danescu-Niculescu-Mizil et al., ACL 2013), with French forms of our own.
 * Their list, our words: what softens a draft, counted, for the score and for rules that ask whether a courtesy is there.
 */
export const STRATEGIES = [
  'gratitude',
  'apology',
  'please',
  'greeting',
  'deference',
  'hedge',
  'indirection',
  'invitation',
] as const;
export type Strategy = (typeof STRATEGIES)[number];

const PATTERNS: Readonly<
  Record<Strategy, { readonly en: readonly string[]; readonly fr: readonly string[] }>
> = {
  gratitude: {
    en: [
      '(thanks|thank you|thankful|grateful|gratitude|appreciate|appreciated|appreciates|much obliged|cheers)',
    ],
    fr: [
      '(merci|mercis|remercier|remercions|remercie|remerciements|gratitude|reconnaissant|reconnaissante|reconnaissants|reconnaissance envers|apprécié|apprécions)',
    ],
  },
  apology: {
    en: ['(sorry|apologize|apologise|apologies|apology|forgive us|our mistake|excuse us|excuse me|regret)'],
    fr: [
      '(désolé|désolée|désolés|désolées|excuses|excusez nous|excusez moi|excuse moi|pardon|pardonnez|navré|navrée|navrés|regrettons|notre erreur|toutes nos excuses)',
    ],
  },
  please: {
    en: ['(please|pls|kindly|if you can|if you could|if possible|at your convenience)'],
    fr: [
      "(s'il vous plaît|s'il te plaît|svp|stp|veuillez|merci de|merci d'|prière de|si possible|si vous le pouvez|auriez vous l'amabilité|ayez l'obligeance)",
    ],
  },
  greeting: {
    en: ['^ (hi|hello|hey|good (morning|afternoon|evening|day)|dear|welcome|happy|greetings)'],
    fr: [
      '^ (bonjour|bonsoir|salut|allô|allo|bienvenue|chers|chères|cher|chère|bon matin|bonne (journée|fête|année|semaine))',
    ],
  },
  deference: {
    en: [
      '(great|good|excellent|nice|lovely|wonderful|brilliant|fair|important) (question|point|work|job|idea|post|news|initiative|catch|suggestion|remark)',
      "(well done|congratulations|congrats|bravo|kudos|with pleasure|you're right|you are right|happy to help|glad to help)",
    ],
    fr: [
      '(bonne|excellente|très bonne|belle|super) (question|idée|initiative|remarque|nouvelle|suggestion|observation)',
      '(bon|beau|excellent) (point|travail|texte|commentaire)',
      '(bravo|félicitations|chapeau|avec plaisir|vous avez raison|tu as raison|au plaisir)',
    ],
  },
  hedge: {
    en: [
      '(perhaps|maybe|it seems|it looks like|apparently|might|possibly|we think|we believe|I think|I believe|as far as (we|I) know|a little|somewhat|sort of|to our knowledge|we suspect|likely|could be|I wonder|we wonder|suggest|suggests|seems|appears|usually|generally)',
    ],
    fr: [
      '(peut être|il semble|il semblerait|semble|sans doute|il me semble|il nous semble|à notre avis|à mon avis|à notre connaissance|sauf erreur|possiblement|probablement|nous croyons|nous pensons|je pense|je crois|un peu|plutôt|en général|souvent|il se peut|on dirait|à vrai dire)',
    ],
  },
  indirection: {
    en: [
      '(could|would|can|might|may) (you|we|I|someone|anyone)',
      "(would you mind|do you mind|by the way|we were wondering|I was wondering|we'd love|we would love|I'd like|we'd like|we would like|any (suggestions|thoughts|ideas))",
    ],
    fr: [
      '(pouvez|pourriez|auriez|voulez|voudriez|accepteriez|seriez|permettez|pensez|sauriez|envisageriez|verriez) vous',
      '(pourrais|pourrait|peux|aurais|voudrais|penses|sais|saurais) (tu|on|je)',
      "(nous aimerions|j'aimerais|je voudrais|nous voudrions|on aimerait|je me demande|nous nous demandons|au fait|serait il possible|est ce possible|qu'en pensez vous|qu'en penses tu|seraient (bienvenus|bienvenues)|serait (bienvenu|apprécié))",
    ],
  },
  invitation: {
    en: [
      "(join us|come and|feel free|you are welcome|you're welcome|all are welcome|everyone is welcome|let us know|don't hesitate|do not hesitate|we invite|happy to|glad to)",
    ],
    fr: [
      "(joignez vous|venez|n'hésitez pas|bienvenue à tous|vous êtes les bienvenus|nous vous invitons|on vous invite|faites nous signe|au plaisir|avec joie|bienvenus|bienvenues)",
    ],
  },
};

const FINDERS = STRATEGIES.map((strategy) => [strategy, phrases(PATTERNS[strategy])] as const);

/** How often each way of being polite is used in a draft, quotations left out. */
export function politeness(document: DraftDocument): Readonly<Record<Strategy, number>> {
  const counts = Object.fromEntries(STRATEGIES.map((strategy) => [strategy, 0])) as Record<Strategy, number>;
  for (const [strategy, finder] of FINDERS) {
    for (const { reported } of finder.find(document)) {
      const token = document.tokens[reported.from];
      if (token && !document.isQuoted(token)) counts[strategy] += 1;
    }
  }
  return counts;
}
