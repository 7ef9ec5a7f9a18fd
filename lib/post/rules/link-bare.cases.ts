import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[https://cnpea.ca/fr]]', null],
      ['[[https://cnpea.ca/fr]] #Aînés', null],
      ['Voir [[https://cnpea.ca/fr]]', null],
    ],
    allows: [
      ['Notre nouveau guide: https://cnpea.ca/fr', 'words say what it is'],
      ['Merci beaucoup!', 'no link'],
      ['Guide gratuit https://cnpea.ca/fr', 'two words'],
      ['Nouveau rapport, bonne lecture. cnpea.ca/fr', 'words say what it is'],
      ['#Aînés', 'no link'],
    ],
  },
  en: {
    flags: [
      ['[[https://cnpea.ca/en]]', null],
      ['[[https://cnpea.ca/en]] #OlderAdults', null],
      ['Look [[https://cnpea.ca/en]]', null],
    ],
    allows: [
      ['Our new guide: https://cnpea.ca/en', 'words say what it is'],
      ['Thank you so much!', 'no link'],
      ['Free guide https://cnpea.ca/en', 'two words'],
      ['New report, happy reading. cnpea.ca/en', 'words say what it is'],
      ['#OlderAdults', 'no link'],
    ],
  },
};
