import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['Our seniors are [[doomed]].', 'Our seniors are at risk.'],
      ["[[It's a complete disaster]].", 'This is a serious problem.'],
      ['A [[terrifying]] report came out today.', 'A worrying report came out today.'],
      [
        'Scams are everywhere, and [[you could be next]].',
        'Scams are everywhere, and it can happen to anyone.',
      ],
    ],
    allows: [
      ['Scam alert: hang up, then call your family.', 'a warning with something to do'],
      ['Extreme heat today: older adults are at greater risk.', 'a sober warning'],
      ['Disaster planning: three things to keep in your bag.', 'another sense'],
      ['It is not a disaster if you miss a class.', 'denied'],
      ['Who is next of kin? Put it in writing.', 'another sense'],
    ],
  },
  fr: {
    flags: [
      ['Nos aînés sont [[condamnés]].', 'Nos aînés sont à risque.'],
      ['[[C’est la catastrophe]].', 'C’est préoccupant.'],
      ['Le système [[s’effondre]].', 'Le système subit de fortes pressions.'],
      ['[[Votre mère pourrait être la prochaine]].', 'Cela peut arriver à tout le monde.'],
    ],
    allows: [
      ['Alerte à la fraude : raccrochez et appelez la famille.', 'une mise en garde utile'],
      ['Chaleur extrême : les personnes aînées sont plus à risque.', 'un avis sobre'],
      ['Catastrophes naturelles : préparez votre sac.', 'un autre sens'],
      ['Ce n’est pas une catastrophe si vous manquez un cours.', 'nié'],
      ['Les fraudeurs ont plus d’un tour : apprenez-les.', 'sans alarme'],
    ],
  },
};
