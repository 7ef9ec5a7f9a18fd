import type { yours as en } from '../en/yours';
import type { Translated } from '../types';

/** Messages about what is stored: the privacy page, export, import, erase. */
export const yours: Translated<typeof en> = {
  'store.settings.name': 'Réglages',
  'store.settings.holds':
    'Vos choix : les langues, ce que le coach vous dit, où il se tait, vos propres mots-clics.',
  'store.settings.why': 'Pour que le coach travaille à votre façon à chaque visite.',
  'store.progress.name': 'Progrès',
  'store.progress.holds':
    'Ce que vous avez fait de Twitter 101, quand, et vos propres notes sur chaque point.',
  'store.progress.why': 'Pour que la liste se souvienne où vous en êtes.',
  'store.activity.name': 'Vos messages, en nombres',
  'store.activity.holds':
    'Combien de messages, de réponses et d’images vous avez publiés, quand, et pour laquelle des cinq façons; les jours de vos visites. Jamais de texte.',
  'store.activity.why':
    'Pour les coches qui se font toutes seules, le graphique de 30 jours et votre série de visites.',
  'store.usedTags.name': 'Mots-clics utilisés',
  'store.usedTags.holds':
    'Les mots-clics des messages que vous avez publiés, et dans combien de messages chacun se trouvait. Rien d’autre de ces messages.',
  'store.usedTags.why': 'Pour que vos mots-clics vous soient proposés de nouveau quand ils conviennent.',
  'store.goals.name': 'Buts',
  'store.goals.holds': 'Les buts que vous avez écrits.',
  'store.goals.why': 'Pour que vous les retrouviez.',
  'store.accounts.name': 'Comptes',
  'store.accounts.holds': 'Les comptes que vous avez ajoutés aux suggestions, changés ou masqués.',
  'store.accounts.why': 'Pour que la liste soit la vôtre.',
  'store.routine.name': 'Routine',
  'store.routine.holds': 'Les heures et les jours de vos deux visites.',
  'store.routine.why': 'Pour vos rappels, votre fichier de calendrier et votre série de visites.',
  'store.sync.name': 'Progrès sur vos autres ordinateurs',
  'store.sync.holds':
    'Les mêmes marques et les mêmes notes, une clé par point, si votre navigateur synchronise vos extensions. C’est lui qui les transporte; le coach n’envoie rien lui-même.',
  'store.sync.why': 'Pour que vos autres ordinateurs montrent les mêmes progrès.',
  'store.device.name': 'Nom de cet appareil',
  'store.device.holds':
    'Un nom tiré au hasard pour cet appareil, inventé par l’extension. Il ne dit rien de vous.',
  'store.device.why':
    'Pour que deux appareils qui changent la même chose au même moment arrivent au même résultat.',
  'store.rescue.name': 'Ce qui n’a pas pu être lu',
  'store.rescue.holds': 'Ce que cette version de l’extension n’a pas pu lire, gardé tel quel.',
  'store.rescue.why': 'Pour que rien de ce qui est à vous ne se perde. Vous pouvez l’exporter ou l’effacer.',

  'yours.title': 'Mes données',
  'yours.about':
    'Tout reste dans votre navigateur. Le coach ne fait aucune requête réseau et ne garde aucun texte de message. Personne d’autre ne voit ce qui suit.',
  'yours.kept': 'Ce qui est gardé, et pourquoi',
  'yours.where.local': 'Sur cet appareil',
  'yours.where.sync': 'Dans la synchronisation de votre navigateur',
  'yours.table': 'Tableau de ce qui est gardé',
  'yours.column.name': 'Nom et clé',
  'yours.column.holds': 'Ce que c’est',
  'yours.column.why': 'À quoi ça sert',
  'yours.column.where': 'Où',
  'yours.never':
    'Jamais gardés : le texte de vos messages, vos images, vos mots de passe. Pas non plus qui vous suivez, ni les pages que vous visitez.',
  'yours.export': 'Enregistrer dans un fichier',
  'yours.export.about':
    'Un fichier lisible avec tout ce qui précède : une copie de sûreté, ou un chemin vers un autre ordinateur.',
  'yours.import': 'Reprendre un fichier',
  'yours.import.about':
    'Choisissez un fichier enregistré ici. Vous voyez ce qu’il contient avant que quoi que ce soit change. Les progrès s’ajoutent aux vôtres; les réglages remplacent les vôtres.',
  'yours.import.choose': 'Choisir un fichier…',
  'yours.import.from': 'Enregistré le {date}. Il contient :',
  'yours.import.fits': 'sera repris',
  'yours.import.unfit': 'illisible, laissé de côté',
  'yours.import.unknown': 'd’une autre version, laissé de côté',
  'yours.import.confirm': 'Le reprendre',
  'yours.import.cancel': 'Le laisser',
  'yours.import.nothing': 'Rien dans ce fichier ne peut être repris.',
  'yours.import.notJson': 'Ce fichier est illisible : il est incomplet, ou Coach 3P ne l’a pas enregistré.',
  'yours.import.notOurs': 'Ce fichier n’a pas été enregistré par Coach 3P.',
  'yours.import.tooLong': 'Ce fichier est trop gros pour être un des nôtres.',
  'yours.import.done': 'Votre fichier est repris.',
  'yours.erase': 'Tout effacer',
  'yours.erase.about':
    'Enlève tout ce qui précède de cet appareil, et vos progrès de vos autres ordinateurs. C’est sans retour.',
  'yours.erase.first':
    'Avez-vous enregistré un fichier? Sans lui, vos progrès, vos notes et vos réglages sont perdus pour de bon.',
  'yours.erase.continue': 'Continuer',
  'yours.erase.second': 'Dernière question : tout effacer maintenant?',
  'yours.erase.now': 'Oui, tout effacer',
  'yours.erase.keep': 'Tout garder',
  'yours.erase.done': 'Tout est effacé.',
};
