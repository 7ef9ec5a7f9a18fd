import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ["[[Don't miss]] our lunch and learn.", 'Join us for our lunch and learn.'],
      ["[[Don't hesitate to]] call us.", 'Feel free to call us.'],
      ['[[Unfortunately,]] the hall is full.', 'The hall is full.'],
      ['The soup [[is not bad]].', 'The soup is good.'],
    ],
    allows: [
      ['Feel free to call us.', 'said in the positive'],
      ['The problem is known.', 'another sense'],
      ['Fortunately, the hall is big.', 'good news'],
      ['We hesitate to say more.', 'no invitation'],
      ['Your form will be answered within a week.', 'a promise kept simple'],
    ],
  },
  fr: {
    flags: [
      ['[[Ne manquez surtout pas]] notre causerie.', 'Venez découvrir notre causerie.'],
      ['[[N’hésitez pas à]] nous appeler.', 'Libre à vous de nous appeler.'],
      ['[[Malheureusement,]] la salle est pleine.', 'La salle est pleine.'],
      ['Les demandes [[ne seront pas traitées sans]] reçu.', null],
    ],
    allows: [
      ['Vous pouvez nous appeler.', 'dit au positif'],
      ['Le problème est connu.', 'un autre sens'],
      ['Heureusement, la salle est grande.', 'une bonne nouvelle'],
      ['On hésite à en dire plus.', 'pas une invitation'],
      ['Votre demande sera traitée en une semaine.', 'dit simplement'],
    ],
  },
};
