import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['C’est une belle [[opportunité]] pour nos membres.', 'C’est une belle occasion pour nos membres.'],
      ['Vous êtes [[éligible]] au programme.', 'Vous êtes admissible au programme.'],
      [
        '[[Suite à]] la tempête, le bureau ferme à midi.',
        'À la suite de la tempête, le bureau ferme à midi.',
      ],
    ],
    allows: [
      ['C’est une belle occasion pour nos membres.', 'mot français'],
      ['Vous êtes admissible au programme.', 'mot français'],
      ['Après la tempête, le bureau ouvre à midi.', 'mot français'],
      ['Le coût d’opportunité est un terme d’économie.', 'terme'],
      ['Passez une bonne fin de semaine!', 'mot français'],
    ],
  },
};
