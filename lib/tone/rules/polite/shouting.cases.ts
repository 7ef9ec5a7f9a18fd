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
      ['Le lien [[ENCORE]], on l’a TOUJOURS dit.', 'Le lien encore, on l’a TOUJOURS dit.'],
      ['Merci de venir à l’AGA. [[NOUS AVONS RÉUSSI]].', 'Merci de venir à l’AGA. Nous avons réussi.'],
    ],
    allows: [
      ['Le RCPMTA et la CNESST publient un guide.', 'acronyms'],
      ['C’est une PRIORITÉ pour nous.', 'one word may be stressed'],
      ['Revoici le lien, ENCORE: exemple.ca', 'one word may be stressed'],
      ['Nous le répétons: signalez la fraude.', 'ordinary letters'],
      ['Affiche: « STOP À LA FRAUDE » à imprimer.', 'a quotation'],
      ['Rendez-vous à 10 H 30, SALLE B.', 'short words'],
      ['ALERTE FRAUDE : un faux agent appelle les aînés.', 'a headline'],
    ],
  },
  en: {
    flags: [
      ['[[PLEASE READ THIS]] before Friday.', 'Please read this before Friday.'],
      ['We need you to [[STOP IGNORING]] the survey.', 'We need you to stop ignoring the survey.'],
      ['[[REPORT FRAUD TODAY]]!', 'Report fraud today!'],
      ['Here is the link [[AGAIN]]!!', 'Here is the link again!!'],
      [
        'Thank you for coming to the AGM. [[WE RAISED MILLIONS]].',
        'Thank you for coming to the AGM. We raised millions.',
      ],
    ],
    allows: [
      ['CNIB, ARCH, CLSC, ODSP: our navigator explains them all.', 'a list of initials'],
      ['CNPEA and EAPO host a webinar.', 'acronyms'],
      ['This is a GREAT resource.', 'one word may be stressed'],
      ['Here is the number AGAIN: 211.', 'one word may be stressed'],
      ['Please read this before Friday.', 'ordinary letters'],
      ['The poster says “STOP ELDER ABUSE”.', 'a quotation'],
      ['Meet us at the YMCA in BC on Tuesday.', 'acronyms in a row but short'],
      ['FRAUD ALERT: a caller pretends to be your bank.', 'a headline'],
    ],
  },
};
