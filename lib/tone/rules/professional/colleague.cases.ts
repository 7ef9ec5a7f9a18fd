import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Josée [[est en arrêt de travail pour épuisement]].', 'Josée est en congé.'],
      ['[[Notre directrice a été congédiée]] vendredi.', null],
      ['Notre collègue Luc [[est en congé de maladie]].', 'Notre collègue Luc est en congé.'],
      [
        'Notre collègue Julie [[est en congé de maladie depuis sa séparation]].',
        'Notre collègue Julie est en congé.',
      ],
    ],
    allows: [
      ['Un préposé a été suspendu après une plainte, selon le CISSS.', 'une nouvelle, avec sa source'],
      ['Notre collègue Josée est absente jusqu’en juin.', 'aucune raison dite'],
      ['Notre infirmière a été honorée.', 'bonne nouvelle'],
      ['Si un employé est en arrêt de travail, lisez notre guide.', 'un guide'],
      ['Bienvenue à notre nouvelle coordonnatrice!', 'bonne nouvelle'],
      ['Le congé de proche aidant existe.', 'information'],
    ],
  },
  en: {
    flags: [
      ['Our colleague Janet [[is off for burnout]].', 'Our colleague Janet is away.'],
      ['Sad news: [[our director was fired]] on Friday.', null],
      ['Sam [[is on stress leave]] until June.', 'Sam is away until June.'],
      ['Our colleague Susan [[is off on stress leave after the break-up]].', 'Our colleague Susan is away.'],
    ],
    allows: [
      ['Our colleague Susan is off until Monday.', 'no reason is told'],
      ['Our colleague Janet is away until June.', 'no reason told'],
      ['Our nurse was recognized by her peers.', 'good news'],
      ['If an employee is on sick leave, see our guide.', 'a guide'],
      ['Welcome to our new coordinator!', 'good news'],
      ['Caregivers need leave for family reasons.', 'policy'],
    ],
  },
};
