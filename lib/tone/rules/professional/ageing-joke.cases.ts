import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Petit moment d’alzheimer]] hier, voici le lien.', null],
      ['[[Pas pire pour un vieux]] croulant!', null],
      ['La salle a pris un [[coup de vieux]], comme notre président.', null],
    ],
    allows: [
      ['Où sont mes lunettes? 😂 À demain au club de lecture.', 'anybody loses glasses'],
      ['Oups, on a oublié le lien 😂 Le voici.', 'rien sur l’âge'],
      ['Joyeux 80e anniversaire à notre trésorier!', 'des vœux'],
      ['Apportez vos appareils auditifs, une boucle est offerte.', 'information'],
      ['La maladie d’Alzheimer touche toute la famille.', 'information'],
      ['Nous avons ri toute la soirée 😂', 'rire de personne'],
      ['Le bâtiment a besoin de rénovations.', 'information'],
    ],
  },
  en: {
    flags: [
      ['I had [[a senior moment]] and forgot the link.', null],
      ["You [[can't teach an old dog]] new tricks, but try our computer class!", null],
      ['Our president is officially [[over the hill]]. Happy birthday!', null],
      ['[[Older people are deaf]] when you ask them to pay 😂', null],
    ],
    allows: [
      ['Where are my glasses? 😂 See you at the book club.', 'anybody loses glasses'],
      ['I forgot the link yesterday, sorry 😂 Here it is.', 'nothing about age'],
      ["Our seniors' group meets for a moment of silence.", 'other sense'],
      ['Happy 80th birthday to our treasurer!', 'warm wishes'],
      ['Bring your hearing aids: a loop is installed.', 'information'],
      ['Remember where you parked: the lot has four levels.', 'information'],
      ['We laughed a lot at the storytelling night 😂', 'laughter at nobody'],
    ],
  },
};
