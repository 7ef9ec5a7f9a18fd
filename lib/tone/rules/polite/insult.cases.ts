import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'La [[propriétaire qui a monté le loyer est une vraie vipère]].',
        'La propriétaire qui a monté le loyer peut faire mieux.',
      ],
      [
        'À la personne qui a arraché nos affiches: [[vous êtes pathétique]].',
        'À la personne qui a arraché nos affiches: vous pouvez faire mieux.',
      ],
      [
        '[[Quelle bande d’incapables]]! Le conseil se réunit mardi.',
        'Quelle déception! Le conseil se réunit mardi.',
      ],
      ['[[Le ministre est un lâche]], il a raccroché.', 'Le ministre peut faire mieux, il a raccroché.'],
      ['Les [[gestionnaires sont des incompétents]] finis.', 'Les gestionnaires peuvent faire mieux.'],
      ['Ces fraudeurs [[sont des menteurs]].', 'Ces fraudeurs font beaucoup de mal.'],
      ['[[Vous êtes tous des menteurs]], on vous a vus.', 'Vous vous trompez, on vous a vus.'],
      ['Seul un [[imbécile]] donnerait son NIP.', null],
    ],
    allows: [
      ['Le gros chien qui a mangé le gâteau nous a bien fait rire.', 'un chien'],
      ['Vous êtes nulle en cuisine? Ce cours est pour vous!', 'une invitation aux débutantes'],
      ['Le clown de la fête arrive à 14 h.', 'a trade'],
      ['Vous êtes tous fous… de bowling? La ligue joue le vendredi.', 'fond of'],
      [
        'Se faire traiter d’incapable ou de nul, c’est de la violence psychologique.',
        'words reported, not said',
      ],
      ['Vous n’êtes pas nuls, vous apprenez.', 'denied'],
      ['Si vous êtes malades, restez chez vous.', 'the flu'],
      ['Si vous êtes incapable de vous déplacer, on vient à vous.', 'what somebody cannot do'],
      ['Nul n’est à l’abri de la fraude.', 'another sense of nul'],
      ['Nos clowns thérapeutiques visitent trois résidences.', 'a trade'],
      ['«Tu es pathétique», lui répétait-il.', 'a quotation'],
      ['Il n’y a pas de question stupide.', 'denied'],
      ['Le match nul de nos joueurs restera dans les annales.', 'a draw'],
      ['Vous êtes fous d’échecs? Le club cherche des joueurs.', 'fond of'],
      ['Le clown du cirque sera là à 14 h.', 'a trade'],
    ],
  },
  en: {
    flags: [
      [
        "To whoever stole our banner: [[you're pathetic]].",
        'To whoever stole our banner: you can do better.',
      ],
      ['[[What a bunch of heartless clowns]].', 'What a disappointment.'],
      ['The new minister [[is a coward]].', 'The new minister can do better.'],
      ['Those [[reporters are clueless]].', 'Those reporters can do better.'],
      ['That reporter [[is a liar]].', 'That reporter is mistaken.'],
      ['Some [[moron]] cut the power cord.', null],
    ],
    allows: [
      ['Are you useless at knitting? So were we. Join us!', 'beginners asked in'],
      ['Being called useless or stupid is emotional abuse.', 'words reported, not said'],
      ['You are not stupid: scammers are professionals.', 'denied'],
      ['If you are sick, stay home and rest.', 'the flu'],
      ['Are you sick of scam calls?', 'an everyday phrase'],
      ['Many victims feel stupid after a fraud.', 'a feeling told'],
      ['Our therapeutic clowns visit three residences this month.', 'a trade'],
      ["“You're pathetic,” he told her every day.", 'a quotation'],
      ['There are no stupid questions at our coffee hour.', 'denied'],
      ["Don't be fooled by a caller who says he is your grandson.", 'another word'],
      ['The dumb waiter is fixed.', 'a lift'],
      ['The clown at the fair makes balloon dogs.', 'a trade'],
    ],
  },
};
