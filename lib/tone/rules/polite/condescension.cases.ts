import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Les dates sont en gros, [[ça devrait être à votre portée]].', null],
      ['[[Calmez-vous, ma petite dame]], la clinique est ouverte.', 'La clinique est ouverte.'],
      ['[[C’est pourtant simple]]: on raccroche.', 'On raccroche.'],
      ['[[Faut-il vraiment vous faire un dessin]]?', null],
      ['[[Même un enfant comprendrait]].', null],
      ['[[Renseignez-vous avant]] de parler.', null],
    ],
    allows: [
      ['Bravo si vous avez trouvé les cinq erreurs de notre jeu!', 'un jeu'],
      ['Un atelier à votre rythme et à votre portée.', 'an invitation'],
      ['C’est simple: 3 questions, 2 minutes.', 'an invitation'],
      ['Ce n’est pas facile d’en parler.', 'sympathy'],
      ['Un enfant peut signaler lui aussi.', 'a fact'],
      ['À votre âge, vous avez droit au crédit d’impôt.', 'a right'],
      ['Renseignez-vous sur vos droits: 211.', 'a call to action'],
      ['Chère madame Roy, merci de votre don.', 'a greeting'],
      ['On explique le bail en termes simples, mardi.', 'a kind offer'],
      ['Toute personne qui veut aider est la bienvenue.', 'a welcome'],
      ['Accordez-vous un temps de réflexion.', 'advice'],
    ],
  },
  en: {
    flags: [
      ['[[Let us do the thinking for you]]. Bring your mail on Monday.', 'Bring your mail on Monday.'],
      ['Good for you, [[you managed to fill out a form all by yourselves]]!', null],
      ['[[Calm down, dear]], the clinic is open until Friday.', 'The clinic is open until Friday.'],
      ["[[It's really not that complicated,]] people.", null],
      ['[[Let me explain this slowly]]: a power of attorney ends.', 'A power of attorney ends.'],
      ['[[Even a child can]] do it.', null],
    ],
    allows: [
      ['The link is the blue button at the top of the page.', 'where to find it'],
      ['Not sure? Let us do the dishes for you.', 'help'],
      ['As anyone who has cared for a parent knows, rest matters.', 'shared experience'],
      ["It's simple: 3 questions, 2 minutes.", 'an invitation'],
      ["It's not easy to talk about money.", 'sympathy'],
      ['Dear friends, thank you.', 'a greeting'],
      ['Deep breathing can help you calm down.', 'advice'],
      ['Even small gifts help.', 'another sense'],
      ['Let us explain how a power of attorney works.', 'an offer'],
      ['Biscuit, our therapy dog, retires. Good boy.', 'a dog'],
      ['We know this is not easy for you. We are here.', 'comfort'],
      ['We explain leases in plain language on Tuesday.', 'a kind offer'],
    ],
  },
};
