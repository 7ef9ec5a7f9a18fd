import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Ne détournez pas le regard]]: un don de 5 $ nourrit une aînée.',
        'Prenez un moment: un don de 5 $ nourrit une aînée.',
      ],
      ['[[Si vous avez un cœur]], signez la pétition.', 'Si vous le pouvez, signez la pétition.'],
      ['[[Pendant que vous savourez votre dinde, une]] veuve mange seule.', null],
      ['[[Vous leur devez bien ça]].', 'Cela compte beaucoup pour eux.'],
    ],
    allows: [
      ['Pendant que vous attendez, visitez notre site.', 'une attente'],
      ['Un don de 5 $ offre un repas chaud.', 'une demande simple'],
      ['Trop de gens qui voient un abus détournent le regard.', 'un fait'],
      ['Un café par semaine suffit à briser l’isolement.', 'une invitation'],
      ['Vous avez cinq minutes? Lisez ce témoignage.', 'une question'],
    ],
  },
  en: {
    flags: [
      [
        "[[Don't scroll past]]: five dollars feed a neighbour.",
        'Please take a moment: five dollars feed a neighbour.',
      ],
      ['[[If you have a heart]], sign our petition.', 'If you can, sign our petition.'],
      ['[[While you enjoy your turkey, a]] widow eats alone.', null],
    ],
    allows: [
      ['While you wait, a volunteer can help you with the form.', 'a wait'],
      ['Five dollars give a neighbour a hot meal.', 'a plain request'],
      ['Many bystanders look away when they see abuse.', 'a fact'],
      ['A coffee a week can break isolation.', 'an invitation'],
      ['Can you spare five minutes for our survey?', 'a question'],
      ['Heart health: if you have a heart condition, rest in the heat.', 'an illness'],
    ],
  },
};
