import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['[[You need a PhD to fill out]] their form.', null],
      ['The council is elected. [[Lightweights]].', 'The council is elected.'],
      [
        'Their flyer came out. [[A toddler could have written]] it. Ours is free.',
        'Their flyer came out. Ours is free.',
      ],
      ['[[We won’t waste time]] on their letter. Tea is at 2.', 'Tea is at 2.'],
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
      ['You need a form to fill out: ask us.', 'a real need'],
      ['Shame on the weather! The picnic moves indoors.', 'the weather'],
      ['Amateurs welcome at choir.', 'those who love it'],
      ['Shame on no one who has been scammed.', 'nobody is shamed'],
      ['We laughed at his jokes until the tea was cold.', 'shared joy'],
      ['Above all, that day was for our members.', 'another sense of above'],
      ['Don’t waste your time on hold: book online.', 'advice'],
      ['Even a child could join our chess club, and many do.', 'a welcome'],
      ['No question is beneath us. Ask away!', 'a welcome'],
      ['Put old batteries in the bin at the door.', 'waste'],
      ['She had the audacity to dream, and she won.', 'admiration'],
      ['Nobody should feel ashamed to ask for help.', 'comfort'],
      ['It is not selfish to take a break.', 'self-care'],
      ['People who care for a parent need rest.', 'another sense of “care”'],
      ['The court found the company negligent.', 'court news'],
      ['What kind of help would you like?', 'a question'],
    ],
  },
  fr: {
    flags: [
      ['Le comité est élu. [[Une belle collection de nullités]].', 'Le comité est élu.'],
      [
        'Leur guide est sorti. [[Un enfant aurait fait]] mieux. Le nôtre est gratuit.',
        'Leur guide est sorti. Le nôtre est gratuit.',
      ],
      [
        'Leur vente est le 9. [[Une affaire minable]]. La nôtre est le 16.',
        'Leur vente est le 9. La nôtre est le 16.',
      ],
      ['Le ministère [[n’a même pas daigné]] répondre.', 'Le ministère n’a pas pu répondre.'],
      ['Ils [[devraient avoir honte]].', 'Ils peuvent faire mieux.'],
      [
        'Des fonctionnaires [[trop paresseux pour]] lire décident pour nos parents.',
        'Des fonctionnaires à court de temps pour lire décident pour nos parents.',
      ],
      ['Les banques [[se moquent de]] la campagne.', 'Les banques peuvent faire plus pour la campagne.'],
    ],
    allows: [
      ['Des amateurs de scrabble? La table est prête.', 'ceux qui aiment'],
      ['L’autobus s’abaisse au niveau du trottoir.', 'un autobus'],
      ['C’est le fraudeur qui devrait avoir honte, pas vous.', 'la honte change de camp'],
      ['C’est une honte qui ne devrait pas être la vôtre.', 'du réconfort'],
      ['Apportez vos papiers, on regarde ça ensemble.', 'une invitation'],
      ['Elle pense qu’il mérite qu’on l’écoute.', 'a right, no scorn'],
      ['On a bien ri de ses blagues au souper.', 'de la joie'],
      ['Le petit trou dans la clôture est réparé.', 'un vrai trou'],
      ['Un enfant aurait besoin de bottes, pointure 3.', 'une demande'],
      ['Logement avec souris et vermine? La clinique vous aide.', 'de vraies bêtes'],
      ['Ne perdez pas votre temps en file : réservez en ligne.', 'un conseil'],
      ['Le bac de récupération est bon pour le papier.', 'des déchets'],
      ['Il a eu du cœur et du courage.', 'un hommage'],
      ['Il n’y a pas de honte à demander de l’aide.', 'un réconfort'],
      ['Quel genre d’aide aimeriez-vous recevoir?', 'une question'],
      ['Prendre une pause n’est pas égoïste.', 'prendre soin de soi'],
      ['Le tribunal a jugé l’entreprise négligente.', 'une nouvelle judiciaire'],
      ['Nous demandons au gouvernement d’investir dans les soins.', 'une position'],
    ],
  },
};
