import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Nous formons des [[seniors]] à repérer la fraude.', 'Nous formons des aînés à repérer la fraude.'],
      ['Merci [[à nos aînés]] pour leur patience.', 'Merci aux aînés pour leur patience.'],
      [
        'Le temps des aînés [[vulnérables]]: écoutons-les.',
        'Le temps des aînés en situation de vulnérabilité: écoutons-les.',
      ],
    ],
    allows: [
      ['C’est la Journée nationale des aînés.', 'nom d’un jour'],
      ['Le club de l’âge d’or reçoit une notaire.', 'nom d’un organisme'],
      ['Les personnes aînées connaissent leur quartier.', 'mot préféré'],
      ['Les aînés ont la parole.', 'mot courant'],
      ['L’Aînée Louise Bernard dira la prière.', 'un titre'],
    ],
  },
  en: {
    flags: [
      ['We train [[seniors]] to spot fraud.', 'We train older adults to spot fraud.'],
      ['Many [[senior citizens]] live alone in our town.', 'Many older adults live alone in our town.'],
      ['An [[elderly man]] called us about a fake invoice.', 'An older man called us about a fake invoice.'],
    ],
    allows: [
      ['Today is National Seniors Day.', 'name of a day'],
      ['The Minister of Seniors will attend.', 'name of an office'],
      ['#SeniorsMonth begins today.', 'a tag'],
      ["Ask the Seniors' Advocate.", 'name of a body'],
      ['Older adults know their neighbourhood best.', 'preferred word'],
      ['Elder Mary Sault will say the prayer.', 'a title'],
    ],
  },
};
