import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['[[Oh great,]] another report.', 'Another report.'],
      ['[[What a surprise]]! There is no money in it.', 'There is no money in it.'],
      ['[[Thanks for nothing]]. Our clients still wait.', 'Our clients still wait.'],
      ['The [[so-called]] plan came out today.', 'The plan came out today.'],
    ],
    allows: [
      ['What a wonderful surprise: 300 people came!', 'real joy'],
      ['Well done to the whole team!', 'real praise'],
      ['Great job, Sudbury legal clinic, on your new guide.', 'real praise'],
      ['How generous! A donor doubled our total.', 'real thanks'],
      ['Who would have thought that a call could change a life?', 'wonder'],
    ],
  },
  fr: {
    flags: [
      ['[[Super,]] encore un rapport.', 'Encore un rapport.'],
      ['[[Quelle surprise]]! Il n’y a pas un sou.', 'Il n’y a pas un sou.'],
      ['[[Merci pour rien]]. Nos usagers attendent encore.', 'Nos usagers attendent encore.'],
      ['Le [[soi-disant]] plan est sorti aujourd’hui.', 'Le plan est sorti aujourd’hui.'],
    ],
    allows: [
      ['Quelle belle surprise : 300 personnes sont venues!', 'une vraie joie'],
      ['Bravo à toute l’équipe!', 'un vrai éloge'],
      ['Beau travail, clinique de Sudbury, pour votre guide.', 'un vrai éloge'],
      ['Quelle générosité! Une donatrice a doublé la somme.', 'de vrais remerciements'],
      ['Qui aurait cru qu’un appel pouvait changer une vie?', 'de l’émerveillement'],
    ],
  },
};
