import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Pensons à elle. [[#l’aînée]]', 'Pensons à elle. #Aînée'],
      ['Parlons-en! [[#abus-financier]]', 'Parlons-en! #AbusFinancier'],
      ['Merci! [[#aîné.e.s]]', 'Merci! #aîné·e·s'],
      ['Parlons-en! [[#abus.financier]]', 'Parlons-en! #AbusFinancier'],
      ['Merci! [[#aîné(e)s]]', 'Merci! #aîné·e·s'],
      ['Nos voeux pour [[#2027]]', 'Nos voeux pour 2027'],
      ['Bonne journée[[#Bénévolat]]', 'Bonne journée #Bénévolat'],
    ],
    allows: [
      ['Merci! #aîné·e·s', 'a middle dot keeps a tag whole'],
      ['Notre priorité #1: la dignité.', 'number one'],
      ['Rendez-vous au local #204.', 'a number of a room'],
      ['Voir le billet #4471 pour le remboursement.', 'a number of a ticket'],
      ['Publié sous #WEAAD.Merci à vous!', 'a space is missing, and the tag is whole'],
      ['Publié sous #WEAAD. Merci!', 'a full stop and a space'],
      ['Voir https://cnpea.ca/#2027 pour la suite.', 'part of a link'],
    ],
  },
  en: {
    flags: [
      ['Speak up. [[#elder-abuse]]', 'Speak up. #ElderAbuse'],
      ['See you in [[#2027]]', 'See you in 2027'],
      ['Proud of our team in [[#St.Catharines]]', 'Proud of our team in #StCatharines'],
      ['Hello from [[#B.C]].', 'Hello from #BC.'],
      ['Speak up. [[#elder.abuse]]', 'Speak up. #ElderAbuse'],
      ['Call or text [[#988]] any time.', 'Call or text 988 any time.'],
      ['Thank you all[[#Volunteering]]', 'Thank you all #Volunteering'],
      ['Together. [[#don’t-look-away]]', 'Together. #DontLookAway'],
    ],
    allows: [
      ['A kit for #WEAAD’s tenth year.', 'a possessive leaves the tag whole'],
      ['We host #WEAAD-themed events.', 'the tag is meant as it is'],
      ['You are our #1 volunteer.', 'number one'],
      ['Meet us in room #204.', 'a number of a room'],
      ['Complaint #31207 was settled.', 'a number of a file'],
      ['Details at https://example.ca/page#section today.', 'part of a link'],
    ],
  },
};
