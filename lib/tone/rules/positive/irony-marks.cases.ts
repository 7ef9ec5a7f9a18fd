import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['The ministry sends [[“help”]] to caregivers.', 'The ministry sends help to caregivers.'],
      ['Their [[“experts”]] came for ten minutes.', 'Their experts came for ten minutes.'],
      ['Another meeting today [[🙄]]', 'Another meeting today'],
    ],
    allows: [
      ['A new "friend" who asks for money is a warning sign.', 'a sign of fraud'],
      ['Our guide “Help” is free.', 'a title'],
      ['What is “respect” to you?', 'a word spoken of'],
      ['“We listen, then we act together,” says Ann.', "somebody's words"],
      ['The theme is “care”. Join us.', 'a theme'],
      ['Help is on its way 🙂', 'a plain smile'],
    ],
  },
  fr: {
    flags: [
      ['Le ministère envoie de l’[[« aide »]] aux proches.', 'Le ministère envoie de l’aide aux proches.'],
      ['Leurs [[« experts »]] sont restés dix minutes.', 'Leurs experts sont restés dix minutes.'],
      ['Encore une réunion aujourd’hui [[🙄]]', 'Encore une réunion aujourd’hui'],
    ],
    allows: [
      ['Un « ami » pressé qui demande de l’argent : un signe de fraude.', 'un signe de fraude'],
      ['Notre guide « Aide » est gratuit.', 'un titre'],
      ['Le mot « respect » a plusieurs sens.', 'un mot dont on parle'],
      ['« Nous écoutons, puis nous agissons », dit Anne.', 'les mots d’autrui'],
      ['Le thème est « écoute ». Joignez-vous à nous.', 'un thème'],
      ['De l’aide arrive 🙂', 'un simple sourire'],
    ],
  },
};
