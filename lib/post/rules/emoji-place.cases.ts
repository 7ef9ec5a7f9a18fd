import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Marchez avec nous [[💜]] contre la maltraitance.', 'Marchez avec nous contre la maltraitance. 💜'],
      ['Nous [[❤️]] nos bénévoles.', 'Nous aimons nos bénévoles.'],
      ['Apportez votre [[☂️]]', null],
      ['Un café [[☕]] et une bonne jasette', 'Un café et une bonne jasette ☕'],
    ],
    allows: [
      ['Marchez avec nous contre la maltraitance. 💜', 'after the sentence'],
      ['📅 Le 15 juin à Gatineau', 'a bullet'],
      ['Merci à toute l’équipe 💜 On se revoit lundi', 'it ends a sentence'],
      ['Pour s’inscrire 👉 suivez le lien', 'it points as a colon would'],
      ['Merci 💜 #Bénévolat', 'only a tag follows'],
    ],
  },
  en: {
    flags: [
      ['Walk with us [[💜]] against elder abuse.', 'Walk with us against elder abuse. 💜'],
      ['We [[❤️]] our volunteers.', 'We love our volunteers.'],
      ['Bring your [[☂️]]', null],
    ],
    allows: [
      ['Walk with us against elder abuse. 💜', 'after the sentence'],
      ['📅 June 15 in Halifax', 'a bullet'],
      ['Thank you, everyone 💜 See you on Monday', 'it ends a sentence'],
      ['To register 👉 follow the link', 'it points as a colon would'],
      ['Thank you 💜 #Volunteering', 'only a tag follows'],
    ],
  },
};
