import type { practice as en } from '../en/practice';
import type { Translated } from '../types';

export const practice = {
  'practice.title': 'S’exercer à écrire',
  'practice.lead': 'Un lieu pour essayer. Rien n’est publié, rien ne quitte cet appareil.',
  'practice.box': 'Votre brouillon',
  'practice.placeholder': 'Écrivez un message, ou collez-en un ici…',
  'practice.samples': 'Ou commencez par un exemple',
  'practice.clear': 'Vider la boîte',
  'practice.sample.heated': 'Un message vif',
  'practice.sample.hopeless': 'Un problème sans issue',
  'practice.sample.jargon': 'Trop de jargon',
  'practice.sample.good': 'Un message réussi',
  'practice.how': 'Comment ça marche',
  'practice.how.1':
    'Écrivez. Quand vous faites une pause, le coach lit votre brouillon et regarde les trois P.',
  'practice.how.2':
    'Regardez. Chaque remarque montre les mots, dit pourquoi et propose une autre façon de dire.',
  'practice.how.3':
    'Choisissez. Appliquez, ignorez ou faites taire une remarque\u00a0: le dernier mot vous revient toujours.',
  'practice.next':
    'Sur X, Coach 3P se tient à côté de la boîte où vous écrivez. C’est vous qui publiez, jamais le coach.',
  'practice.open': 'Ouvrir X',
  'practice.options': 'Réglages',
  'practice.newTab': '(nouvel onglet)',
  'practice.otherLanguage': 'English',
  'practice.asleep': 'Le coach se tait partout. Vous pouvez le réveiller ici.',
  'practice.wake': 'Réveiller le coach',
} as const satisfies Translated<typeof en>;
