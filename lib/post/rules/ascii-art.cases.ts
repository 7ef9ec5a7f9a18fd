import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Colloque annuel\n[[━━━━━━━━━━\n]]Le 15 juin', 'Colloque annuel\nLe 15 juin'],
      ['Grande nouvelle [[*****]]', 'Grande nouvelle'],
      ['Aucune idée [[¯\\_(ツ)_/¯]]', 'Aucune idée'],
    ],
    allows: [
      ['Colloque annuel — le 15 juin', 'a dash'],
      ['Carte finissant par ****1234', 'a masked number'],
      ['Et ensuite... on verra bien', 'an ellipsis'],
      ['Bonne nouvelle (enfin)', 'a bracket'],
      ['• Accueil\n• Atelier\n• Repas', 'bullets'],
    ],
  },
  en: {
    flags: [
      ['Annual meeting\n[[━━━━━━━━━━\n]]June 15', 'Annual meeting\nJune 15'],
      ['Big news [[=====]]', 'Big news'],
      ['No idea [[¯\\_(ツ)_/¯]]', 'No idea'],
    ],
    allows: [
      ['Annual meeting — June 15', 'a dash'],
      ['Card ending in ****1234', 'a masked number'],
      ['And then... we shall see', 'an ellipsis'],
      ['Good news (at last)', 'a bracket'],
      ['• Welcome\n• Workshop\n• Lunch', 'bullets'],
    ],
  },
};
