import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Les familles nous cachent tout, comme vous d’ailleurs]]. La rencontre du comité est jeudi.',
        'La rencontre du comité est jeudi.',
      ],
      [
        '[[On comprend que l’informatique vous dépasse un peu]]. Le comptoir sera ouvert samedi.',
        'Le comptoir sera ouvert samedi.',
      ],
      ['[[Vous avez encore trouvé le moyen de vous plaindre]]. La fête est samedi.', 'La fête est samedi.'],
    ],
    allows: [
      ['Vous n’avez rien à vous reprocher. L’agresseur est le seul coupable.', 'du réconfort'],
      ['Merci de votre message. Vous avez raison, l’affiche était trop petite.', 'an answer to criticism'],
      ['La réponse est sur notre site, et nous vous l’expliquerons avec plaisir.', 'an offer'],
      ['La rencontre du comité des familles est jeudi. Bienvenue à tous!', 'an invitation'],
      ['Le comptoir d’aide à l’informatique ouvre samedi.', 'news'],
      ['La guignolée part à 9 h. Merci à qui pourra ranger la salle avec nous!', 'a request with thanks'],
    ],
  },
  en: {
    flags: [
      ['@t_larkin [[You would know that if you ever came]]. Tea is at 2.', null],
      [
        '[[Let us do the thinking, and just sign the form by the elevator]]. The filing date is the 26th.',
        'The filing date is the 26th.',
      ],
      [
        '[[Our day staff seem to think that the evening team is their cleaning service]]. The drop-in opens at 9.',
        'The drop-in opens at 9.',
      ],
    ],
    allows: [
      ['Thank you for your message. You are right, the sign was too small.', 'an answer to criticism'],
      ['The form is by the elevator. We can read it with you before you sign.', 'an offer'],
      ['Our day staff and evening team thank you for a wonderful supper.', 'thanks'],
      ['The reports are on our website: example.org/reports', 'where to find something'],
      ['Practice moves to Sunday, because the gym is booked. See you there!', 'news'],
    ],
  },
};
