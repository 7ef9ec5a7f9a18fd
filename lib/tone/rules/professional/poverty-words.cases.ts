import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Un repas pour les [[clochards]] du quartier.', 'Un repas pour les gens sans domicile du quartier.'],
      [
        'Les [[assistés sociaux]] ont droit à l’aide juridique.',
        'Les prestataires d’aide sociale ont droit à l’aide juridique.',
      ],
      ['[[Les pauvres]] ont aussi des droits.', 'Les gens en situation de pauvreté ont aussi des droits.'],
    ],
    allows: [
      ['Les personnes en situation de pauvreté ont des droits.', 'mots préférés'],
      ['Un repas pour les sans-abri.', 'mot courant'],
      ['Le pauvre temps nous a forcés à annuler.', 'adjectif'],
      ['La pauvreté des femmes aînées augmente.', 'information'],
      ['Les prestataires d’aide sociale peuvent appeler.', 'mots préférés'],
    ],
  },
  en: {
    flags: [
      ['Bring a coat for [[the homeless]].', 'Bring a coat for people without housing.'],
      [
        'We help [[welfare cases]] with their forms.',
        'We help people who receive social assistance with their forms.',
      ],
      ['Do not look down on [[bums]].', 'Do not look down on people without housing.'],
    ],
    allows: [
      ['People experiencing homelessness find a meal here.', 'preferred words'],
      ['The Homeless Hub published a report.', 'name of a body'],
      ['The poor weather closed our office.', 'adjective'],
      ['Poverty among older women is rising.', 'information'],
      ['The homeless shelter opens at six.', 'adjective'],
    ],
  },
};
