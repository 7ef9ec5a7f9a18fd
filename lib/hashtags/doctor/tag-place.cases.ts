import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Les [[#Aînés]] méritent le respect.', 'Les aînés méritent le respect.'],
      ['Parlons du [[#DroitDesAînés]] cette semaine.', 'Parlons du droit des aînés cette semaine.'],
      ['Le [[#WEAAD]] approche.', 'Le WEAAD approche.'],
    ],
    allows: [
      ['Les aînés méritent le respect. #Aînés', 'after the sentence'],
      ['#WEAAD: deux activités cette semaine.', 'a label before the sentence'],
      ['Les aînés méritent le respect #Aînés #OBNL', 'at the end of the sentence'],
      ['Les aînés méritent le respect #Aînés https://cnpea.ca', 'only a link follows'],
      ['Merci à tout le monde! #Bénévolat 💜', 'only an emoji follows'],
    ],
  },
  en: {
    flags: [
      ['Our [[#OlderAdults]] deserve respect.', 'Our older adults deserve respect.'],
      ['Let us end [[#ElderAbuse]] together.', 'Let us end elder abuse together.'],
      ['Our [[#WEAAD]] walk is on Sunday.', 'Our WEAAD walk is on Sunday.'],
    ],
    allows: [
      ['Older adults deserve respect. #OlderAdults', 'after the sentence'],
      ['#WEAAD: two events this week.', 'a label before the sentence'],
      ['Older adults deserve respect #OlderAdults #Ageism', 'at the end of the sentence'],
      ['Older adults deserve respect #OlderAdults https://cnpea.ca', 'only a link follows'],
      ['Thank you, everyone! #Volunteering 💜', 'only an emoji follows'],
    ],
  },
};
