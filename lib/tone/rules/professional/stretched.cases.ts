import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Merciiii]] à tous!', 'Merci à tous!'],
      ['C’est [[loooong]] d’attendre.', 'C’est long d’attendre.'],
      ['Une [[belllle]] journée.', 'Une belle journée.'],
    ],
    allows: [
      ['Une idée créée par nos membres.', 'orthographe'],
      ['Louis XIII et Jean XXIII étaient au programme.', 'chiffres romains'],
      ['Brrr, apportez un manteau.', 'un son'],
      ['Les piles AAA sont recueillies ici.', 'un nom'],
      ['Voyez www.rcpmta.ca.', 'une adresse'],
    ],
  },
  en: {
    flags: [
      ['We are [[sooooo]] grateful.', 'We are so grateful.'],
      ['Such a [[goooood]] day!', 'Such a good day!'],
      ['[[Pleeeease]] share.', 'Please share.'],
    ],
    allows: [
      ['Brrr, bring a coat.', 'a sound'],
      ['Henry VIII and Louis XIII came up in class.', 'numerals'],
      ['AAA batteries are collected here.', 'a name'],
      ['See www.cnpea.ca for more.', 'an address'],
      ['Hmm, which day suits you?', 'a sound'],
    ],
  },
};
