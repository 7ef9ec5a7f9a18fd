import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ["[[Don't forget to]] register.", 'Remember to register.'],
      ["[[Don't hesitate to]] call us.", 'Feel free to call us.'],
      ['[[Unfortunately,]] the hall is full.', 'The hall is full.'],
    ],
    allows: [
      ['Remember to register.', 'said in the positive'],
      ['Never share your PIN.', 'a safety rule needs its “never”'],
      ['We forget how strong they are.', 'no order'],
      ['The problem is known.', 'another sense'],
      ['Fortunately, the hall is big.', 'good news'],
    ],
  },
  fr: {
    flags: [
      ['[[N’oubliez pas de]] vous inscrire.', 'Pensez à vous inscrire.'],
      ['[[N’hésitez pas à]] nous appeler.', 'Libre à vous de nous appeler.'],
      ['[[Malheureusement,]] la salle est pleine.', 'La salle est pleine.'],
    ],
    allows: [
      ['Pensez à vous inscrire.', 'dit au positif'],
      ['Ne donnez jamais votre NIP.', 'une règle de sécurité'],
      ['On oublie à quel point ils sont forts.', 'pas un ordre'],
      ['Le problème est connu.', 'un autre sens'],
      ['Heureusement, la salle est grande.', 'une bonne nouvelle'],
    ],
  },
};
