import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Parlons-en. [[#droitdesaînés]]', 'Parlons-en. #DroitDesAînés'],
      ['Une belle activité. [[#aines]]', 'Une belle activité. #Aînés'],
      ['Merci à toute l’équipe! [[#benevolat]]', 'Merci à toute l’équipe! #Bénévolat'],
      ['On en parle. [[#santementale]]', 'On en parle. #SantéMentale'],
      ['Une belle cause pour les [[#benevoles]]', 'Une belle cause pour les #Bénévoles'],
      ['Bonne lecture à tous. [[#procheaidance]]', 'Bonne lecture à tous. #ProcheAidance'],
      ['Le 15 juin approche. [[#STOPMALTRAITANCE]]', 'Le 15 juin approche. #StopMaltraitance'],
    ],
    allows: [
      ['Parlons-en. #DroitDesAînés', 'capitals show the words'],
      ['Merci! #aînés', 'one word'],
      ['Le 15 juin approche. #WEAAD', 'an acronym'],
      ['À bientôt! #Gatineau', 'a name'],
      ['Bonne lecture! #bienveillance', 'one word made of two'],
      ['Merci à toute l’équipe! #Benoit', 'a name'],
      ['Une pensée pour #aîné·e·s', 'the dot keeps the words apart'],
    ],
  },
  en: {
    flags: [
      ['Let us talk. [[#elderabuse]]', 'Let us talk. #ElderAbuse'],
      ['Join in. [[#stopelderabuse2027]]', 'Join in. #StopElderAbuse2027'],
      ['A reminder. [[#agefriendlycommunities]]', 'A reminder. #AgeFriendlyCommunities'],
      ['Thank you! [[#volunteerweek]]', 'Thank you! #VolunteerWeek'],
      ['We listen. [[#MENTALHEALTH]]', 'We listen. #MentalHealth'],
    ],
    allows: [
      ['Let us talk. #ElderAbuse', 'capitals show the words'],
      ['Thank you! #volunteers', 'one word'],
      ['June 15 is near. #WEAAD', 'an acronym'],
      ['See you there! #Saskatoon', 'a name'],
      ['Good news for #healthcare', 'one word made of two'],
      ['A chat with #older_adults', 'the underscore keeps the words apart'],
    ],
  },
};
