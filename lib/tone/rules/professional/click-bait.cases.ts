import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Vous ne croirez pas ce]] que cet homme a dit. Notre rencontre est mardi.',
        'Notre rencontre est mardi.',
      ],
      [
        '[[Vous ne devinerez jamais ce]] que cette banque a fait. Notre rencontre est mardi.',
        'Notre rencontre est mardi.',
      ],
      ['[[Cette astuce toute simple]] protège votre NIP.', 'Une façon simple protège votre NIP.'],
      ['Un faux appel, et [[la suite va vous surprendre]].', null],
    ],
    allows: [
      ['Vous ne devinerez jamais seul un bon mot de passe: un gestionnaire aide.', 'un conseil'],
      ['Une astuce: raccrochez, puis rappelez la banque.', 'le conseil est dit'],
      ['La fin de l’atelier est à 16 h.', 'un horaire'],
      ['La raison? Le manque de préposées.', 'la raison est dite'],
      ['Lisez jusqu’à la fin le contrat avant de signer.', 'un conseil'],
    ],
  },
  en: {
    flags: [
      [
        "[[You won't believe what this]] caller said. Our meeting is on Tuesday.",
        'Our meeting is on Tuesday.',
      ],
      ["[[You'll never guess what]] this bank did. Our meeting is on Tuesday.", 'Our meeting is on Tuesday.'],
      ['[[This simple trick]] protects your PIN.', 'A simple way protects your PIN.'],
      ['A fake call came, [[and what happened next will shock]] you.', null],
    ],
    allows: [
      ["You won't believe how good the soup was.", 'praise'],
      ['The reason may surprise you: loneliness makes scams work.', 'the reason is told'],
      ['One trick that scammers use is to hurry you.', 'a warning'],
      ['Wait until the end of the month before you sign.', 'a date'],
      ['What happened next was simple: a neighbour knocked.', 'the news is told'],
      ['You will never guess a good password: let a manager make it.', 'advice'],
    ],
  },
};
