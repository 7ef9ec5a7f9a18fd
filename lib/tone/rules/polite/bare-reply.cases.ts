import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['@marie [[Appelez]] au bureau.', '@marie Merci de nous écrire. Appelez au bureau.', { kind: 'reply' }],
      [
        '[[Consultez]] notre site pour les heures.',
        'Merci de nous écrire. Consultez notre site pour les heures.',
        { kind: 'reply' },
      ],
      [
        '[[Vous devez]] remplir le formulaire A.',
        'Merci de nous écrire. Vous devez remplir le formulaire A.',
        { kind: 'reply' },
      ],
    ],
    allows: [
      ['Appelez le 211 pour de l’aide.', 'a post to everybody'],
      ['@marie Bonjour! Appelez au bureau.', 'a greeting', { kind: 'reply' }],
      ['Consultez notre site, s’il vous plaît.', 'a courtesy', { kind: 'reply' }],
      ['Merci! Vous devez remplir le formulaire A.', 'thanks', { kind: 'reply' }],
      ['@marie Oui, jeudi à 14 h.', 'no instruction', { kind: 'reply' }],
      ['Pourriez-vous nous écrire en privé?', 'a question', { kind: 'reply' }],
    ],
  },
  en: {
    flags: [
      ['@mary [[Call]] the office.', '@mary Thank you for writing. Call the office.', { kind: 'reply' }],
      [
        '[[Check]] our site for the hours.',
        'Thank you for writing. Check our site for the hours.',
        { kind: 'reply' },
      ],
      [
        'You [[need to]] fill out form A.',
        'Thank you for writing. You need to fill out form A.',
        { kind: 'reply' },
      ],
    ],
    allows: [
      ['Call 211 for help.', 'a post to everybody'],
      ['@mary Hello! Call the office.', 'a greeting', { kind: 'reply' }],
      ['Please check our site.', 'a courtesy', { kind: 'reply' }],
      ['Thanks! You need to fill out form A.', 'thanks', { kind: 'reply' }],
      ['@mary Yes, Thursday at 2 pm.', 'no instruction', { kind: 'reply' }],
      ['Could you send us a message?', 'a question', { kind: 'reply' }],
    ],
  },
};
