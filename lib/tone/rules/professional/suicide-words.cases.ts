import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Se tuer, c’est un geste de lâche]]. Composez le 988.', null],
      ['Trop d’hommes âgés [[commettent un suicide]].', 'Trop d’hommes âgés meurent par suicide.'],
      ['Il [[a commis le suicide]] en 2020.', 'Il s’est enlevé la vie en 2020.'],
      ['Une tentative de suicide [[ratée]] est un signal.', 'Une tentative de suicide est un signal.'],
    ],
    allows: [
      ['Non, le suicide n’est pas une lâcheté : parlons-en.', 'la réponse au préjugé'],

      ['Mourir par suicide n’est pas un signe de faiblesse.', 'le contraire'],
      ['Il s’est suicidé en 2020.', 'mots admis'],
      ['La prévention du suicide est l’affaire de tous.', 'information'],
      ['Appelez le 988, la ligne d’aide en matière de suicide.', 'information'],
      ['Il est mort par suicide.', 'mots préférés'],
      ['Le taux de suicide baisse.', 'information'],
    ],
  },
  en: {
    flags: [
      ['[[Suicide is a selfish act]]. Call 9-8-8.', null],
      ['Too many older men [[commit suicide]].', 'Too many older men die by suicide.'],
      ['Two residents [[committed suicide]].', 'Two residents died by suicide.'],
      ['[[Failed suicide attempts]] are common.', 'Suicide attempts are common.'],
    ],
    allows: [
      ['Suicide is not cowardice. Call 9-8-8, day or night.', 'the answer to a prejudice'],

      ['Dying by suicide is not a sign of weakness.', 'the contrary'],
      ['He died by suicide in 2020.', 'preferred words'],
      ['Suicide prevention is for every age.', 'information'],
      ['Call 9-8-8, the suicide crisis helpline.', 'information'],
      ['We talk openly about suicide.', 'information'],
      ['The suicide rate fell last year.', 'information'],
    ],
  },
};
