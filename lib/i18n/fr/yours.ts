import type { yours as en } from '../en/yours';
import type { Translated } from '../types';

/** Messages about what is stored: the privacy page, export, import, erase. */
export const yours: Translated<typeof en> = {
  'store.settings.holds':
    'Vos choix : les langues, ce que le coach vous dit, où il se tait, vos propres mots-clics.',
  'store.settings.why': 'Pour que le coach travaille à votre façon à chaque visite.',
  'store.progress.holds':
    'Ce que vous avez fait de Twitter 101, quand, et vos propres notes sur chaque point.',
  'store.progress.why': 'Pour que la liste se souvienne où vous en êtes.',
  'store.sync.holds':
    'Les mêmes marques et les mêmes notes, une clé par point, si votre navigateur synchronise vos extensions. C’est lui qui les transporte; le coach n’envoie rien lui-même.',
  'store.sync.why': 'Pour que vos autres ordinateurs montrent les mêmes progrès.',
  'store.device.holds':
    'Un nom tiré au hasard pour cet appareil, inventé par l’extension. Il ne dit rien de vous.',
  'store.device.why':
    'Pour que deux appareils qui changent la même chose au même moment arrivent au même résultat.',
  'store.rescue.holds': 'Ce que cette version de l’extension n’a pas pu lire, gardé tel quel.',
  'store.rescue.why': 'Pour que rien de ce qui est à vous ne se perde. Vous pouvez l’exporter ou l’effacer.',
};
