import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      [
        "The ministry [[couldn't be bothered to]] answer our letter.",
        'The ministry found no time to answer our letter.',
      ],
      ['They [[should be ashamed of themselves]].', 'They can do better.'],
      [
        'Officials [[too lazy to]] read decide for our parents.',
        'Officials too rushed to read decide for our parents.',
      ],
      ["Banks [[don't care about]] rural branches.", 'Banks can do more for rural branches.'],
    ],
    allows: [
      ['Nobody should feel ashamed to ask for help.', 'comfort'],
      ['It is not selfish to take a break.', 'self-care'],
      ['People who care for a parent need rest.', 'another sense of “care”'],
      ['The court found the company negligent.', 'court news'],
      ['What kind of help would you like?', 'a question'],
    ],
  },
  fr: {
    flags: [
      ['Le ministère [[n’a même pas daigné]] répondre.', 'Le ministère n’a pas pu répondre.'],
      ['Ils [[devraient avoir honte]].', 'Ils peuvent faire mieux.'],
      [
        'Des fonctionnaires [[trop paresseux pour]] lire décident pour nos parents.',
        'Des fonctionnaires à court de temps pour lire décident pour nos parents.',
      ],
      ['Les banques [[se moquent de]] la campagne.', 'Les banques peuvent faire plus pour la campagne.'],
    ],
    allows: [
      ['Il n’y a pas de honte à demander de l’aide.', 'un réconfort'],
      ['Quel genre d’aide aimeriez-vous recevoir?', 'une question'],
      ['Prendre une pause n’est pas égoïste.', 'prendre soin de soi'],
      ['Le tribunal a jugé l’entreprise négligente.', 'une nouvelle judiciaire'],
      ['Nous demandons au gouvernement d’investir dans les soins.', 'une position'],
    ],
  },
};
