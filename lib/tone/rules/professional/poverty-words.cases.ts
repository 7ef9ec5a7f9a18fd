import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'Une collecte de manteaux pour [[les BS]] du quartier.',
        'Une collecte de manteaux pour les prestataires d’aide sociale du quartier.',
      ],
      ['Un repas pour les [[clochards]] du quartier.', 'Un repas pour les gens sans domicile du quartier.'],
      [
        'Les [[assistés sociaux]] ont droit à l’aide juridique.',
        'Les prestataires d’aide sociale ont droit à l’aide juridique.',
      ],
      ['[[Les pauvres]] ont aussi des droits.', 'Les gens en situation de pauvreté ont aussi des droits.'],
    ],
    allows: [
      ['Les réfugiés ne sont pas une menace.', 'on les défend'],
      ['Les sans-abri ne veulent pas mourir de froid.', 'un fait'],
      ['Les personnes en situation de pauvreté ont des droits.', 'mots préférés'],
      ['Un repas pour les sans-abri.', 'mot courant'],
      ['Le pauvre temps nous a forcés à annuler.', 'adjectif'],
      ['La pauvreté des femmes aînées augmente.', 'information'],
      ['Les prestataires d’aide sociale peuvent appeler.', 'mots préférés'],
    ],
  },
  en: {
    flags: [
      ["[[Poor people don't know]] how to budget. Come on Tuesday.", null],
      ['Bring a coat for [[the homeless]].', 'Bring a coat for people without housing.'],
      [
        'We help [[welfare cases]] with their forms.',
        'We help people who receive social assistance with their forms.',
      ],
      ['Do not look down on [[bums]].', 'Do not look down on people without housing.'],
    ],
    allows: [
      ["Low-income families can't afford these rents.", 'a fact'],
      ['People on welfare have rights.', 'a right'],
      ['People experiencing homelessness find a meal here.', 'preferred words'],
      ['The Homeless Hub published a report.', 'name of a body'],
      ['The poor weather closed our office.', 'adjective'],
      ['Poverty among older women is rising.', 'information'],
      ['The homeless shelter opens at six.', 'adjective'],
    ],
  },
};
