import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Une personne aînée sur six]] vit une forme de maltraitance.', null],
      ['[[Des études montrent]] que la solitude nuit à la santé.', null],
      ['Chez les proches, [[35 %]] se disent épuisés.', null],
      ['Les femmes vivent cela [[trois fois plus]] souvent.', null],
    ],
    allows: [
      [
        'Une personne aînée sur six vit une forme de maltraitance. https://cnpea.ca/fr',
        'a link to the source',
      ],
      ['Selon Statistique Canada, 35 % des proches se disent épuisés.', 'a named source'],
      ['Un aîné sur dix est maltraité, selon l’INSPQ.', 'a named source'],
      ['Un aîné sur dix est maltraité, estime la Fondation Untel.', 'a named source'],
      ['Nous avons atteint 80 % de notre objectif!', 'the organisation’s own count'],
      ['Merci à 100 %!', 'a turn of phrase'],
      ['Rendez-vous à 14 h au 35, rue Principale.', 'an hour and an address'],
      ['Rabais de 20 % sur les billets jusqu’à vendredi.', 'a price'],
    ],
  },
  en: {
    flags: [
      ['[[One in six]] older adults experiences abuse.', null],
      ['[[Studies show]] that loneliness harms health.', null],
      ['Among caregivers, [[35%]] feel exhausted.', null],
      ['Older women are [[three times more]] likely to live alone.', null],
    ],
    allows: [
      ['One in six older adults experiences abuse. https://cnpea.ca/en', 'a link to the source'],
      ['According to Statistics Canada, 35% of caregivers feel exhausted.', 'a named source'],
      ['One in ten older adults is mistreated, says the National Initiative.', 'a named source'],
      ['We reached 80% of our goal!', 'the organisation’s own count'],
      ['I agree 100%!', 'a turn of phrase'],
      ['Meet us at 2:30 pm in room 35.', 'an hour and a room'],
      ['Tickets are 20% off until Friday.', 'a price'],
    ],
  },
};
