import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Trop d’hommes âgés [[commettent un suicide]].', 'Trop d’hommes âgés meurent par suicide.'],
      ['Il [[a commis le suicide]] en 2020.', 'Il s’est enlevé la vie en 2020.'],
      ['Une tentative de suicide [[ratée]] est un signal.', 'Une tentative de suicide est un signal.'],
    ],
    allows: [
      ['Il s’est suicidé en 2020.', 'mots admis'],
      ['La prévention du suicide est l’affaire de tous.', 'information'],
      ['Appelez le 988, la ligne d’aide en matière de suicide.', 'information'],
      ['Il est mort par suicide.', 'mots préférés'],
      ['Le taux de suicide baisse.', 'information'],
    ],
  },
  en: {
    flags: [
      ['Too many older men [[commit suicide]].', 'Too many older men die by suicide.'],
      ['Two residents [[committed suicide]].', 'Two residents died by suicide.'],
      ['[[Failed suicide attempts]] are common.', 'Suicide attempts are common.'],
    ],
    allows: [
      ['He died by suicide in 2020.', 'preferred words'],
      ['Suicide prevention is for every age.', 'information'],
      ['Call 9-8-8, the suicide crisis helpline.', 'information'],
      ['We talk openly about suicide.', 'information'],
      ['The suicide rate fell last year.', 'information'],
    ],
  },
};
