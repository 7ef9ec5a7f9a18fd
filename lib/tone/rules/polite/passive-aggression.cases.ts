import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Comme nous l’avons déjà expliqué]], la ligne ne donne pas d’avis juridiques.',
        'La ligne ne donne pas d’avis juridiques.',
      ],
      ['[[Pour la énième fois]]: le bureau est au deuxième étage.', 'Le bureau est au deuxième étage.'],
      ['[[Merci pour rien]], le ministère.', null],
      ['[[Si vous aviez pris]] la peine de lire, vous le sauriez.', null],
    ],
    allows: [
      ['Ne vous gênez pas pour nous appeler.', 'une invitation'],
      ['Certains préfèrent le thé, d’autres le café.', 'a choice'],
      ['Comme annoncé la semaine dernière, le bureau est fermé lundi.', 'an announcement'],
      ['Rappel: la date limite est vendredi.', 'a reminder'],
      ['Merci d’avoir pris la peine de nous écrire.', 'thanks'],
      ['Certaines personnes ne peuvent pas quitter leur domicile.', 'a fact'],
      ['Pour la deuxième fois, nous recevons ce prix.', 'a count'],
      ['Si vous avez pris la peine de lire jusqu’ici, merci!', 'thanks'],
    ],
  },
  en: {
    flags: [
      [
        '[[As we have already explained]], our helpline does not give legal advice.',
        'Our helpline does not give legal advice.',
      ],
      [
        '[[For the umpteenth time]], the office is on the second floor.',
        'The office is on the second floor.',
      ],
      ['[[Thanks for nothing]], Ministry.', null],
      ['[[If you had bothered to read]] the notice, you would know.', null],
    ],
    allows: [
      ['As announced last week, our office is closed on Monday.', 'an announcement'],
      ['Reminder: the deadline is Friday.', 'a reminder'],
      ['Thanks for taking the time to write.', 'thanks'],
      ["Some people can't leave their home.", 'a fact'],
      ['For the second time, we have won this award.', 'a count'],
      ['Some people never report abuse because they are afraid.', 'a fact'],
    ],
  },
};
