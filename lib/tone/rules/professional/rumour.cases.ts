import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Il paraît que]] la résidence va fermer.', 'Nous vérifions si la résidence va fermer.'],
      ['[[Apparemment]], la banque savait.', 'Nous partagerons les faits dès leur confirmation.'],
      ['[[Le bruit court qu’]]il n’y aura plus d’aide.', 'Nous vérifions s’il n’y aura plus d’aide.'],
    ],
    allows: [
      ['Selon l’Institut de la statistique, 6 % sont touchés.', 'une source'],
      ['Ne partagez pas de rumeurs.', 'un conseil'],
      ['Si on vous dit que vous avez gagné, raccrochez.', 'mise en garde'],
      ['La police confirme la fermeture du parc.', 'une source'],
      ['Le bruit de la rue gêne les résidents.', 'autre sens'],
    ],
  },
  en: {
    flags: [
      [
        '[[Apparently the home]] has closed its doors.',
        'We are checking whether the home has closed its doors.',
      ],
      ['[[Word is]] that the home will close.', 'We are checking whether the home will close.'],
      ['[[Someone told us that]] a gang is in town.', 'We will share the facts once they are confirmed.'],
    ],
    allows: [
      ['According to Statistics Canada, 1 in 10 was affected.', 'a source'],
      ['Older adults told us what they need.', 'a survey'],
      ["Don't share rumours.", 'advice'],
      ['Police confirm that the park is closed.', 'a source'],
      ['They say that you won a prize? Hang up.', 'a warning'],
    ],
  },
};
