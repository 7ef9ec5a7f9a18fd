import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Le chroniqueur n’a visiblement jamais mis les pieds dans un refuge]]. Notre réponse paraît demain.',
        'Notre réponse paraît demain.',
      ],
      [
        '[[Avec des partenaires pareils, pas besoin d’ennemis]]. La ligue reprend dimanche.',
        'La ligue reprend dimanche.',
      ],
      ['[[On organise encore le souper seuls, les autres clubs ayant mieux à faire]]. Billets à 20 $.', null],
    ],
    allows: [
      ['N’ayez pas honte, ne payez plus rien : appelez-nous.', 'du réconfort et un conseil'],
      ['La parole d’une personne réfugiée ne compte pas moins que la nôtre.', 'dignity, said by a denial'],
      ['Nos bénévoles gais et trans méritent tout notre respect.', 'praise of a group'],
      ['On organise le souper avec nos partenaires. Billets à 20 $.', 'no reproach'],
      ['Le chroniqueur a passé la journée au refuge. Merci de votre visite!', 'thanks'],
      ['La ligue reprend dimanche à 10 h au gymnase.', 'news'],
      [
        'La maltraitance envers les aînés reste trop souvent cachée. Pour en parler : 1 888 489-2287.',
        'a hard fact with help',
      ],
      [
        'Raccrochez au moindre doute et appelez-nous : la fraude se prévient ensemble.',
        'a warning with an action',
      ],
    ],
  },
  en: {
    flags: [
      ["[[We've learned that fathers can't be counted on at pickup, so camp closes at 6 sharp]].", null],
      [
        '[[Volunteers who only want a selfie need not trouble us]]. People who peel carrots: Saturday at 8.',
        'People who peel carrots: Saturday at 8.',
      ],
      [
        '[[We have real emergencies to deal with tonight, so write to somebody else about the flowers]].',
        null,
      ],
    ],
    allows: [
      ['There is nothing to be ashamed of. Hang up, pay nothing more, and call us.', 'comfort and advice'],
      ['A refugee’s word counts no less than ours.', 'dignity, said by a denial'],
      ['Our gay and trans volunteers deserve all our respect.', 'praise of a group'],
      ['We need twelve volunteers to peel carrots on Saturday at 8.', 'an invitation'],
      ['Camp closes at 6. Fathers, mothers, grandparents: thank you for being on time!', 'thanks'],
      ['Three agencies share our kitchen. Thank you all for the supper!', 'praise of partners'],
      ['Elder abuse is often hidden. To talk with someone, call 1-888-489-2287.', 'a hard fact with help'],
      ['Hang up on callers who ask for gift cards, and call us.', 'a warning with an action'],
    ],
  },
};
