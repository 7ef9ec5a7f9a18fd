import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Au bureau du maire: [[faites donc votre travail]].', null],
      ['[[Vous autres]], les élus, écoutez-nous.', 'Les élus, écoutez-nous.'],
      ['[[Honte à vous]], monsieur le ministre.', null],
      ['[[Vous n’avez rien compris]].', null],
      ['[[Arrêtez de vous plaindre]] et venez mercredi.', 'Venez mercredi.'],
    ],
    allows: [
      ['Pas d’excuses nécessaires: on vous appelle.', 'comfort'],
      ['On ne peut pas tous vous nommer, vous êtes trop nombreux!', 'thanks'],
      ['Bravo à vous autres, les tricoteuses!', 'thanks'],
      ['Vous autres, vous êtes notre fierté.', 'praise'],
      ['Joignez-vous à nous et signalez la fraude au 211.', 'a call to action'],
      ['Vous n’avez rien fait de mal.', 'comfort'],
      ['Ce n’est jamais de votre faute.', 'comfort'],
      ['Arrêtez. Réfléchissez. Appelez un proche.', 'safety advice'],
      ['Il n’y a pas de honte à demander de l’aide.', 'another sense'],
      ['Apprenez à reconnaître les signes.', 'an invitation to learn'],
      ['Si vous avez honte d’en parler, écrivez-nous.', 'a condition'],
    ],
  },
  en: {
    flags: [
      ['[[You people need to]] listen to older adults.', 'Please listen to older adults.'],
      ['[[You people never listen]] to older adults.', null],
      ["To the mayor's office: [[do your job]].", null],
      ['[[Shame on you]], Minister.', null],
      ['[[Stop making excuses]] and come on Wednesday.', 'Come on Wednesday.'],
      ['[[How dare]] you close our library?', null],
    ],
    allows: [
      ["We won't shut up about our volunteers.", 'praise'],
      ["You're the reason our lunch program is growing.", 'thanks'],
      ['Listen up, bird lovers! The count starts at 7.', 'a cheer'],
      ['Shame on the weather! The picnic moves indoors.', 'the weather'],
      ['You don’t need to speak English to call.', 'what is not asked for'],
      ['Join us on Saturday and report fraud to the CAFC.', 'a call to action'],
      ['It is never your fault.', 'comfort'],
      ['You did nothing wrong.', 'comfort'],
      ['Stop. Think. Call a friend.', 'safety advice'],
      ['There is no shame in asking for help.', 'another sense'],
      ['Please wake up early: the walk starts at 8.', 'another sense'],
      ['We grow up believing that age is decline.', 'another sense'],
    ],
  },
};
