import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Tu]] peux nous écrire en tout temps.', 'Vous pouvez nous écrire en tout temps.'],
      [
        'Nous vous attendons samedi. [[Apporte]] ta carte!',
        'Nous vous attendons samedi. Apportez votre carte!',
      ],
      ['[[Inscris]]-toi à notre atelier.', 'Inscrivez-vous à notre atelier.'],
      ['N’[[oublie]] pas ton masque.', 'N’oubliez pas votre masque.'],
      ['Vous pouvez venir quand [[tu]] veux.', 'Vous pouvez venir quand vous voulez.', { address: 'any' }],
    ],
    allows: [
      ['Chiens bienvenus à la marche. Laisse obligatoire.', 'a noun'],
      [
        'Vous connaissez un ado? Tu as 16 ans et tu aides un parent: ce groupe est pour toi.',
        'said to teenagers',
      ],
      ['Nous vous présentons Sylvain. Merci pour ta confiance!', 'one person by name'],
      ['Reste à savoir si vous viendrez.', 'something remains'],
      ['Adieu, Gilbert. Ton rire va nous manquer.', 'a farewell'],
      ['Tu ou vous? Nous posons la question à chaque résidente.', 'the word is spoken of'],
      ['Vous venez-tu danser samedi?', 'a Québec question'],
      ['Tu te rappelles de « Jolie »? C’est le titre de notre pièce. Venez!', 'a title'],
      ['Le ton monte au conseil. Changeons de ton.', 'a tone of voice'],
      ['Rendez-vous le 15 juin.', 'a noun'],
      ['«Tu vas y arriver», lui disait-elle.', 'a quotation'],
      ['Il s’est tu pendant des années.', 'the verb taire'],
      ['C’est-tu possible de vieillir chez soi?', 'a Québec question'],
      ['Merci Julie! Tu vas nous manquer.', 'one person by name'],
      ['Apporte ta carte de membre.', 'the setting says tu', { address: 'tu' }],
      ['On parle de TES droits? Non, des vôtres.', 'capitals'],
    ],
  },
};
