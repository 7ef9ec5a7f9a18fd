import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'On cherche des bénévoles [[de moins de 60 ans]] pour le tri.',
        'On cherche des bénévoles pour le tri.',
      ],
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
      ['Trop vieux pour apprendre? Jamais. Cours de guitare lundi.', 'un préjugé nié'],
      ['Dimanche, c’est la fête des grands-mamans.', 'une fête'],
      ['Des dinosaures au musée! Amenez vos petits-enfants.', 'un musée'],
      ['Ce programme s’adresse aux moins de 30 ans en recherche d’emploi.', 'un programme'],
      ['Bain libre gratuit pour les plus de 60 ans.', 'une offre'],
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
      ['Apply to drive for us: [[candidates must be under 55]].', null],
      ['[[The elderly]] are targeted by phone scams.', 'Older adults are targeted by phone scams.'],
      ['She is 92 [[years young]].', 'She is 92 years old.'],
      ['Bless these [[little old ladies]] who knit for us.', 'Bless these older women who knit for us.'],
      ['The [[grannies]] of Moncton love our bus trip.', 'The older people of Moncton love our bus trip.'],
    ],
    allows: [
      ['Our Oldies Afternoon is back: bring your records.', 'old songs'],
      ['Free swim for people over 60 on Mondays.', 'an offer'],
      ['Camp is for children under 12.', 'children'],
      ['Young at heart choir seeks altos.', 'a name'],
      ['At 83, Doreen won gold at the Games.', 'a feat told plainly'],
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
