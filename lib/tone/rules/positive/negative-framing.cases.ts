import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ["[[Don't forget to]] register.", 'Remember to register.'],
      ["Doors open at 6, and [[don't be late]].", 'Doors open at 6, and please come on time.'],
      ["[[Don't forget]] your health card.", 'Remember your health card.'],
    ],
    allows: [
      ['Remember to register.', 'said in the positive'],
      ['Never share your PIN.', 'a safety rule needs its “never”'],
      ['We forget how strong they are.', 'no order'],
      ["Don't miss our talk on Thursday.", 'an invitation: left to the strict level'],
      ["Our volunteers don't forget to smile.", 'told of others'],
      ["Don't wait: call 911 if somebody is in danger.", 'haste with a reason'],
    ],
  },
  fr: {
    flags: [
      ['[[N’oubliez pas de]] vous inscrire.', 'Pensez à vous inscrire.'],
      ['Début à 19 h, [[ne soyez pas en retard]].', 'Début à 19 h, merci d’arriver à l’heure.'],
      ['[[N’oubliez pas]] que le local ferme à midi.', 'Rappelez-vous que le local ferme à midi.'],
    ],
    allows: [
      ['Pensez à vous inscrire.', 'dit au positif'],
      ['Ne donnez jamais votre NIP.', 'une règle de sécurité'],
      ['On oublie à quel point ils sont forts.', 'pas un ordre'],
      ['Les bénévoles n’oublient pas de sourire.', 'dit des autres'],
      ['Ne manquez pas notre conférence, jeudi.', 'une invitation : laissée au niveau exigeant'],
      ['N’attendez pas : composez le 911 en cas de danger.', 'une hâte qui a sa raison'],
    ],
  },
};
