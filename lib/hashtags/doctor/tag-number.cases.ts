import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Bonne journée! #Aînés #Logement [[#OBNL]]', 'Bonne journée! #Aînés #Logement'],
      ['Bonne journée! #Aînés [[#aînés]]', 'Bonne journée! #Aînés'],
      ['À lire. #Aînés #Logement [[#Âgisme]] #OBNL', 'À lire. #Aînés #Logement #OBNL'],
    ],
    allows: [
      ['Bonne journée! #Aînés #Logement', 'two are enough and not too many'],
      ['Bonne journée! #Aînés', 'one'],
      ['Bonne journée!', 'none'],
      ['Nos priorités: 1, 2 et 3. #Aînés', 'numbers are no tags'],
      ['Voir https://example.ca/#un et https://example.ca/#deux #Aînés #Logement', 'parts of links'],
    ],
  },
  en: {
    flags: [
      ['Good day! #OlderAdults #Housing [[#NonProfit]]', 'Good day! #OlderAdults #Housing'],
      ['Good day! #Housing [[#housing]]', 'Good day! #Housing'],
      [
        'A good read. #Housing #Ageism [[#Caregivers]] #NonProfit',
        'A good read. #Housing #Ageism #NonProfit',
      ],
    ],
    allows: [
      ['Good day! #OlderAdults #Housing', 'two are enough and not too many'],
      ['Good day! #OlderAdults', 'one'],
      ['Good day!', 'none'],
      ['Steps #1, #2 and #3 are easy. #Housing', 'numbers are no tags'],
      ['See https://example.ca/#one and https://example.ca/#two #Housing #Ageism', 'parts of links'],
    ],
  },
};
