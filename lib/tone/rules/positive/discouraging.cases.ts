import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['Lunch is Friday. Our [[hall is small and cold]].', 'Lunch is Friday.'],
      [
        'Choir night is Friday at 7. [[We expect hardly anyone]]. Tea is free.',
        'Choir night is Friday at 7. Tea is free.',
      ],
      ['[[Don’t expect much from]] our bake sale on Saturday.', 'Discover our bake sale on Saturday.'],
      [
        'The raffle is on. [[We failed miserably to reach]] our goal last year. Tickets are $2.',
        'The raffle is on. We are still working to reach our goal last year. Tickets are $2.',
      ],
    ],
    allows: [
      ['No forms, no fees, no experience needed.', 'good to be without'],
      ['It is never too late to sing with us.', 'an encouragement'],
      ['The hall is cold tonight: bring a sweater.', 'a practical note'],
      ['Please do not come if you have a fever or a cough.', 'a rule of health'],
      ['If you can’t sleep and can’t eat, call us.', 'a sign of distress'],
      ['Don’t bother the therapy dog while he works.', 'another sense'],
      ['We expect a full house on Friday!', 'a hope'],
      ['We are sorry: we failed to answer in time.', 'an apology'],
      ['Aging is not as scary as people say.', 'an encouragement'],
    ],
  },
  fr: {
    flags: [
      ['Le café est jeudi. [[Encore un hiver gris,]] quoi.', 'Le café est jeudi.'],
      ['Le bal est le 12 avril. [[Interdiction de courir, de crier]].', 'Le bal est le 12 avril.'],
      [
        'La chorale chante vendredi. On [[s’attend à une salle vide]]. Entrée libre.',
        'La chorale chante vendredi. Entrée libre.',
      ],
      [
        'Bilan du printemps. [[Une année ratée]], au fond. Merci à nos 40 bénévoles.',
        'Bilan du printemps. Merci à nos 40 bénévoles.',
      ],
      [
        'Vente de livres samedi. [[N’espérez pas de miracle]]. Tout est à 1 $.',
        'Vente de livres samedi. Tout est à 1 $.',
      ],
    ],
    allows: [
      ['On ne pourra jamais assez vous remercier.', 'des remerciements'],
      ['On a raté la cible de 300 $, mais les livres sont achetés.', 'une bonne suite'],
      ['Il n’y a ni frais, ni liste d’attente.', 'de quoi se réjouir'],
      ['Pas de budget, pas de temps? On vient chez vous.', 'une question au lecteur'],
      ['Un jeune sur trois croit que vieillir, c’est s’ennuyer.', 'l’idée des autres'],
      ['Il n’est jamais trop tard pour chanter.', 'un encouragement'],
      ['La salle est fraîche : apportez une veste.', 'une note pratique'],
      ['Ne venez pas si vous avez de la fièvre ou de la toux.', 'une règle de santé'],
      ['Si vous ne pouvez pas dormir et ne pouvez pas manger, appelez-nous.', 'un signe de détresse'],
      ['On s’attend à une salle comble vendredi!', 'un espoir'],
      ['Vous avez manqué l’atelier? Il est en ligne.', 'une autre occasion'],
      ['Ce n’est pas un échec : nous avons appris beaucoup.', 'un encouragement'],
      ['Chaque goutte d’eau compte : jardin communautaire samedi.', 'de l’eau'],
    ],
  },
};
