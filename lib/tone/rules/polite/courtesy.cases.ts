import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Merci d’avoir signalé]] l’erreur, @janeq.', null],
      ['[[Nous nous excusons pour la confusion]].', null],
      ['[[Merci de votre patience]].', null],
    ],
    allows: [
      ['Merci!', 'thanks alone are everyday'],
      ['Merci pour rien.', 'no thanks'],
      ['La date limite est vendredi.', 'neither'],
      ['Il s’excuse toujours.', 'somebody else'],
      ['Merci de fermer la porte.', 'a request'],
    ],
  },
  en: {
    flags: [
      ['[[Thank you for pointing that]] out, @janeq.', null],
      ['[[We apologize for the confusion]].', null],
      ['[[Thanks for your patience]].', null],
    ],
    allows: [
      ['Thanks!', 'thanks alone are everyday'],
      ['Thanks for nothing.', 'no thanks'],
      ['The deadline is Friday.', 'neither'],
      ['He never says sorry.', 'somebody else'],
      ['Thank you all for coming.', 'everyday'],
    ],
  },
};
