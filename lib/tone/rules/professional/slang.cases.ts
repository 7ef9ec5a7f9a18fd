import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Le souper de samedi, ça va être [[malade en titi]]!', 'Le souper de samedi, ça va être formidable!'],
      ['Vous êtes [[nuls]]!', 'Vous êtes décevants!'],
      ['On a eu [[du gros fun]] au pique-nique.', 'On a eu beaucoup de plaisir au pique-nique.'],
      ['[[Faque]] venez nous voir!', 'Alors venez nous voir!'],
      ['Notre souper, c’était [[malade]]!', 'Notre souper, c’était formidable!'],
    ],
    allows: [
      ['La porte est ouverte, pis le café est chaud.', 'mot de tous les jours'],
      ['On cherche un accordéoniste pour le party de cabane.', 'mot de tous les jours'],
      ['Trop malade pour vous déplacer? On livre à la maison.', 'la maladie'],
      ['Le party de Noël, c’est le 12.', 'un mot d’usage'],
      ['Aucune question n’est niaiseuse ici.', 'on rassure'],
      ['Ouf! Le toit tient.', 'un soupir'],
      ['Sans signature, le contrat est nul: c’est nul et non avenu.', 'law'],
      ['Il est malade et reste à la maison.', 'autre sens'],
      ['Tant pis pour la pluie, on marche!', 'expression courante'],
      ['Le fait que vous soyez là nous touche.', 'autre sens'],
      ['C’est cool de vous voir.', 'familier et clair'],
      ['Un gang de rue est dans l’actualité.', 'autre sens'],
    ],
  },
  en: {
    flags: [
      ['We raised [[a boatload of]] cash for the shelter.', 'We raised a lot of cash for the shelter.'],
      ['That workshop was [[dope]].', 'That workshop was great.'],
      ['Our team [[slayed it]] on Sunday.', 'Our team did very well on Sunday.'],
      ['Thanks [[guys]], we raised $400.', 'Thanks everyone, we raised $400.'],
    ],
    allows: [
      ['Thanks to the crew that stayed late.', 'a usual word'],
      ['Chill the soup before you freeze it.', 'to cool'],
      ['The boatload arrives at noon, weather permitting.', 'a boat'],
      ['City Hall is lit purple tonight.', 'other sense'],
      ['The fire alarm rang at noon.', 'other sense'],
      ['A street gang was in the news.', 'other sense'],
      ['Thank you, everyone, you rock!', 'friendly and clear'],
      ['This is a cool tool.', 'friendly and clear'],
    ],
  },
};
