import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'Notre maison accueille des [[femmes battues]].',
        'Notre maison accueille des femmes victimes de violence.',
      ],
      ['Elle [[a avoué]] que son fils la frappait.', 'Elle a confié que son fils la frappait.'],
      ['Un [[drame passionnel]] secoue la ville.', 'Un acte de violence secoue la ville.'],
    ],
    allows: [
      ['Une femme a été tuée par son mari.', 'l’acte nommé'],
      ['Ce n’est jamais sa faute.', 'soutien'],
      ['La violence n’est pas une affaire privée.', 'nié'],
      ['La violence conjugale est un crime.', 'information'],
      ['Elle nous a dit que son fils la frappait.', 'neutre'],
    ],
  },
  en: {
    flags: [
      ['Our shelter helps [[battered women]].', 'Our shelter helps women living with violence.'],
      ['She [[confessed]] that her son hit her.', 'She said that her son hit her.'],
      ['A [[crime of passion]] shook our town.', 'An act of violence shook our town.'],
    ],
    allows: [
      ['A woman was killed by her husband, police say.', 'the act named'],
      ['It is never her fault.', 'support'],
      ['Abuse is not a private matter.', 'denied'],
      ['Domestic violence is a crime.', 'information'],
      ['She told us that her son hit her.', 'neutral'],
    ],
  },
};
