import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ["[[Don't forget to]] register.", 'Remember to register.'],
      ["[[Don't miss]] our lunch and learn this Thursday.", 'Join us for our lunch and learn this Thursday.'],
      ["Doors open at 6, and [[don't be late]].", 'Doors open at 6, and please come on time.'],
      ["[[Don't wait]] until you're a victim to call us.", null],
    ],
    allows: [
      ['Remember to register.', 'said in the positive'],
      ['Never share your PIN.', 'a safety rule needs its “never”'],
      ['We forget how strong they are.', 'no order'],
      ["Don't miss the boat: nominations close on July 8.", 'an idiom'],
      ["Our volunteers don't forget to smile.", 'told of others'],
      ["Don't wait: call 911 if somebody is in danger.", 'haste with a reason'],
    ],
  },
  fr: {
    flags: [
      ['[[N’oubliez pas de]] vous inscrire.', 'Pensez à vous inscrire.'],
      ['[[Ne manquez surtout pas]] notre déjeuner-causerie.', 'Venez découvrir notre déjeuner-causerie.'],
      ['Début à 19 h, [[ne soyez pas en retard]].', 'Début à 19 h, merci d’arriver à l’heure.'],
      ['[[N’attendez pas]] d’être victime pour nous appeler.', null],
    ],
    allows: [
      ['Pensez à vous inscrire.', 'dit au positif'],
      ['Ne donnez jamais votre NIP.', 'une règle de sécurité'],
      ['On oublie à quel point ils sont forts.', 'pas un ordre'],
      ['Les bénévoles n’oublient pas de sourire.', 'dit des autres'],
      ['N’attendez pas : composez le 911 en cas de danger.', 'une hâte qui a sa raison'],
    ],
  },
};
