import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Mardi, nous avons rencontré nos partenaires de la ville, de la police, du réseau de la santé et de trois centres communautaires pour parler des façons de travailler ensemble afin que les gens seuls entendent parler de nous.]]',
        null,
      ],
      [
        '[[Nous voulons dire à toutes les personnes qui sont venues à la rencontre et à toutes celles qui ne pouvaient pas venir que les notes de la rencontre seront envoyées à tout le monde au cours de la semaine.]]',
        null,
      ],
      [
        '[[Quand une personne que vous ne connaissez pas vous demande de payer tout de suite et vous dit de ne parler à personne, il vaut toujours mieux raccrocher et appeler une personne en qui vous avez confiance.]]',
        null,
      ],
    ],
    allows: [
      ['Les phrases courtes aident.', 'courte'],
      ['Nous avons rencontré nos partenaires. Ils aideront.', 'plusieurs courtes'],
      ['Apportez un ami, un crayon et une question.', 'une liste'],
      ['Mardi, nous avons rencontré nos partenaires de la ville et de la police.', 'sous la limite'],
      ['L’aînée d’à côté n’a qu’à dire ce qu’elle veut.', 'élisions'],
    ],
  },
  en: {
    flags: [
      [
        '[[On Tuesday we met with our partners from the city, the police, the health network and three local centres to talk about the ways in which we could work together so that everybody hears of us.]]',
        null,
      ],
      [
        '[[We would like to say to everybody who came to the meeting and to everybody who could not come to the meeting that the notes of the meeting will be sent to all of you within the next week.]]',
        null,
      ],
      [
        '[[When you are asked for money by somebody whom you do not know and who says that there is no time to lose, it is a good idea to stop and to call a person whom you trust before you pay.]]',
        null,
      ],
    ],
    allows: [
      ['Short sentences help.', 'short'],
      ['We met our partners. They will help. You will hear from us.', 'several short ones'],
      ['Bring a friend, a neighbour, a pen and a question.', 'a list'],
      [
        '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35.',
        'numbers',
      ],
      [
        'On Tuesday we met with our partners from the city, the police and the health network to talk about the ways to work together.',
        'under the limit',
      ],
    ],
  },
};
