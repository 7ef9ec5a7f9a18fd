import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Le [[projet de loi C-16]] changera la vie des personnes aînées qui subissent de la violence.', null],
      ['La [[tutelle]] enlève tous les droits à une personne et c’est injuste.', null],
      ['Le [[contrôle coercitif]] doit devenir un crime dès maintenant.', null],
      ['La [[loi 96]] nuit aux personnes aînées et personne n’ose le dire.', null],
    ],
    allows: [
      ['Le projet de loi C-16 changera la vie des aînés. https://cnpea.ca/fr', 'a link has the nuance'],
      ['Webinaire gratuit sur le contrôle coercitif, jeudi à midi.', 'an invitation'],
      ['Que pensez-vous du projet de loi C-16 sur la violence?', 'a question'],
      [
        'Le contrôle coercitif doit devenir un crime dès maintenant.',
        'an answer in a conversation',
        { kind: 'reply' },
      ],
      ['Notre comité s’est réuni hier pour préparer la rentrée.', 'nothing complex'],
      ['Le projet de loi C-12 a franchi la deuxième lecture cet après-midi.', 'tells what happened'],
      ['La députée est venue parler du projet de loi 65 autour d’une soupe.', 'tells what happened'],
    ],
  },
  en: {
    flags: [
      ['[[Bill C-16]] will change the lives of older people who live with violence.', null],
      ['[[Guardianship]] takes every right away from a person, and that is unfair.', null],
      ['[[Coercive control]] must become a crime in this country right now.', null],
      ['[[Assisted dying]] must never be offered before palliative care.', null],
    ],
    allows: [
      ['Bill C-16 will change the lives of older people. https://cnpea.ca/en', 'a link has the nuance'],
      ['Free webinar on coercive control this Thursday at noon.', 'an invitation'],
      ['What do you think of bill C-16 on family violence?', 'a question'],
      [
        'Coercive control must become a crime in this country.',
        'an answer in a conversation',
        { kind: 'reply' },
      ],
      ['Our committee met yesterday to prepare the new season.', 'nothing complex'],
      ['Bill C-12 passed second reading this afternoon in Ottawa.', 'tells what happened'],
      ['Our MP came to talk about Bill C-64 over a bowl of soup.', 'tells what happened'],
    ],
  },
};
