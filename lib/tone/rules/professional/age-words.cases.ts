import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Des [[vieillards]] isolés attendent votre visite.', 'Des aînés isolés attendent votre visite.'],
      [
        'Le club des 65 ans [[et mieux]] reçoit une notaire.',
        'Le club des 65 ans et plus reçoit une notaire.',
      ],
      [
        'Avec le [[tsunami gris]], nos services manquent de bras.',
        'Avec le vieillissement de la population, nos services manquent de bras.',
      ],
      ['Les [[mémés et les papis]] ont bien ri.', 'Les aînés ont bien ri.'],
    ],
    allows: [
      ['Les mamies tricoteuses exposent samedi à la bibliothèque.', 'a group’s own name'],
      ['« Les vieux » ne sont pas un fardeau.', 'cité'],
      ['Le Vieux-Montréal accueille notre marche.', 'nom d’un lieu'],
      ['Les vieux téléphones sont recyclés ici.', 'des objets'],
      ['Les personnes âgées ne sont pas un fardeau.', 'nié'],
      ['Une dame âgée a appelé notre ligne.', 'mot préféré'],
    ],
  },
  en: {
    flags: [
      ['[[The elderly]] are targeted by phone scams.', 'Older adults are targeted by phone scams.'],
      ['She is 92 [[years young]].', 'She is 92 years old.'],
      ['Bless these [[little old ladies]] who knit for us.', 'Bless these older women who knit for us.'],
      ['The [[grannies]] of Moncton love our bus trip.', 'The older people of Moncton love our bus trip.'],
    ],
    allows: [
      ['The Raging Grannies will sing on Friday.', 'a choir’s own name'],
      ['“The elderly” is a term many avoid.', 'quoted'],
      ['An older woman called our helpline.', 'preferred word'],
      ['You are never too old to learn.', 'a kind word'],
      ['Older people are not a burden.', 'denied'],
      ['Old Montréal hosts our walk.', 'name of a place'],
      ['The elderly population of Canada grows.', 'adjective, told at strict'],
    ],
  },
};
