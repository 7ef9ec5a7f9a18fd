import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Les jeunes sont tous des paresseux]].', null],
      ['[[Les immigrants ne sont que des parasites]].', null],
      ['[[Retournez d’où vous venez]].', null],
      ['[[Tous les propriétaires sont des voleurs]].', null],
    ],
    allows: [
      ['Des aînés musulmans, juifs et chrétiens ont partagé un repas.', 'a kind mention'],
      ['Les immigrants qui prennent soin de nos parents méritent un salaire juste.', 'a kind mention'],
      ['Les personnes aînées ne sont pas un fardeau.', 'denied'],
      ['Tous les aînés sont les bienvenus.', 'a welcome'],
      ['Aucun réfugié ne mérite de mourir.', 'a defence'],
      ['Nous sommes un groupe de femmes.', 'a neutral mention'],
    ],
  },
  en: {
    flags: [
      ['[[Young people are all lazy]].', null],
      ['[[Immigrants are nothing but parasites]].', null],
      ['[[Go back to where you came]] from.', null],
      ['[[All landlords are crooks]].', null],
    ],
    allows: [
      ['Muslim, Jewish and Christian seniors shared a meal.', 'a kind mention'],
      ['Immigrants who care for our parents deserve fair pay.', 'a kind mention'],
      ['Older people are not a burden.', 'denied'],
      ['All seniors are welcome.', 'a welcome'],
      ['No refugee deserves to die.', 'a defence'],
      ['We are a group of women.', 'a neutral mention'],
    ],
  },
};
