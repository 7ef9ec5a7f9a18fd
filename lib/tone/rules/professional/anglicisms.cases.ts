import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['La rencontre est [[cédulée]] pour mardi.', 'La rencontre est planifiée pour mardi.'],
      ['Merci de votre [[support]]!', 'Merci de votre soutien!'],
      [
        'Nous voulons [[adresser]] le problème de l’isolement.',
        'Nous voulons aborder le problème de l’isolement.',
      ],
      ['Le comité se rencontre [[sur une base régulière]].', 'Le comité se rencontre régulièrement.'],
      ['L’activité de jeudi est [[cancellée]].', 'L’activité de jeudi est annulée.'],
    ],
    allows: [
      ['Le support à vélos est devant la porte.', 'un objet'],
      ['Le support technique répond jusqu’à 17 h.', 'l’informatique'],
      ['Nous voulons aborder le problème de l’isolement.', 'mot français'],
      ['Adressez votre lettre au comité.', 'sens français'],
      ['Il supporte mal la chaleur.', 'sens français'],
      ['L’impact de la pandémie est étudié.', 'nom admis'],
      ['L’activité de jeudi est annulée.', 'mot français'],
    ],
  },
};
