import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Encore des promesses de [[m*rde]] pour les proches aidants.', null],
      ['Ces fraudeurs sont de vrais [[c0nnards]].', null],
      ['Vous êtes [[nuuuuls]]!', null],
      ['Quel [[c o n]], ce directeur.', null],
    ],
    allows: [
      ['Prix: 10 $* (taxes en sus).', 'a note'],
      ['Composez le 1 888 489-2287.', 'a number'],
      ['R.C.P.M.T.A. vous invite.', 'an acronym'],
      ['Mmmmh, quelle bonne soupe!', 'a stretched sound'],
      ['Notre groupe A B C se réunit lundi.', 'single letters'],
    ],
  },
  en: {
    flags: [
      ['Another year of [[bullsh*t]] promises.', 'Another year of nonsense promises.'],
      ['What the [[f*ck]] happened to our bus stop?', 'What happened to our bus stop?'],
      ['[[Stuuuupid]] parking rules again.', null],
      ['The elevator is [[f***ing]] broken.', 'The elevator is broken.'],
    ],
    allows: [
      ['Bring your 45s and your dancing shoes.', 'records'],
      ['Tickets are $10* (*taxes extra).', 'a note'],
      ['Call 1-866-299-1011.', 'a number'],
      ['E.A.P.O. invites you.', 'an acronym'],
      ['Sooooo happy to see you all!', 'a stretched word that is no insult'],
      ['Vitamin B12 and a 5-year plan.', 'digits'],
    ],
  },
};
