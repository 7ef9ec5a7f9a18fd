import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Vous êtes les bienvenus. [[LISEZ LE RAPPORT]]', 'Vous êtes les bienvenus. Lisez le rapport'],
      [
        'Venez, c’est [[VRAIMENT TRÈS IMPORTANT]] pour nous.',
        'Venez, c’est vraiment très important pour nous.',
      ],
      ['[[SIGNALEZ LA FRAUDE]]!', 'Signalez la fraude!'],
    ],
    allows: [
      ['Le RCPMTA et la CNESST publient un guide.', 'acronyms'],
      ['C’est une PRIORITÉ pour nous.', 'one word may be stressed'],
      ['Nous le répétons: signalez la fraude.', 'ordinary letters'],
      ['Affiche: « STOP À LA FRAUDE » à imprimer.', 'a quotation'],
      ['Rendez-vous à 10 H 30, SALLE B.', 'short words'],
    ],
  },
  en: {
    flags: [
      ['[[PLEASE READ THIS]] before Friday.', 'Please read this before Friday.'],
      ['We need you to [[STOP IGNORING]] the survey.', 'We need you to stop ignoring the survey.'],
      ['[[REPORT FRAUD TODAY]]!', 'Report fraud today!'],
    ],
    allows: [
      ['CNPEA and EAPO host a webinar.', 'acronyms'],
      ['This is a GREAT resource.', 'one word may be stressed'],
      ['Please read this before Friday.', 'ordinary letters'],
      ['The poster says “STOP ELDER ABUSE”.', 'a quotation'],
      ['Meet us at the YMCA in BC on Tuesday.', 'acronyms in a row but short'],
    ],
  },
};
