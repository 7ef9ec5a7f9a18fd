import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ["[[It's your fault]].", 'This is something we can all work on.'],
      ["[[It's the bank's fault that]] she lost her home.", 'We want to understand why she lost her home.'],
      ['The bankers [[are to blame]].', 'The bankers can be part of the solution.'],
      [
        '[[Thanks to the incompetence of]] the ministry, she lost her home.',
        'Because of mistakes by the ministry, she lost her home.',
      ],
      [
        'Families [[who abandon]] their parents should visit.',
        'Families who have lost touch with their parents should visit.',
      ],
    ],
    allows: [
      ['Abuse is never your fault.', 'comfort'],
      ['Because of a lack of staff, the clinic is closed today.', 'a cause without a culprit'],
      ['Our fault: the link did not work.', 'an apology'],
      ['Who is to blame? Nobody. Here is what helps.', 'a question'],
      ['Thanks to the generosity of donors, our line is open on Sundays.', 'gratitude'],
      ['Many are told that it is their fault. It is not.', "somebody else's thought"],
    ],
  },
  fr: {
    flags: [
      ['[[C’est votre faute]].', 'C’est l’affaire de tout le monde.'],
      [
        '[[C’est la faute de la banque s’]]il a tout perdu.',
        'Nous cherchons à comprendre pourquoi il a tout perdu.',
      ],
      ['[[C’est la faute]] des familles.', 'C’est aussi le défi des familles.'],
      [
        'Le gouvernement [[est entièrement responsable de]] cette crise.',
        'Le gouvernement a des réponses à donner au sujet de cette crise.',
      ],
      [
        'Les familles [[qui abandonnent]] leurs parents sont nombreuses.',
        'Les familles qui ont perdu le lien avec leurs parents sont nombreuses.',
      ],
    ],
    allows: [
      ['La maltraitance n’est jamais votre faute.', 'un réconfort'],
      ['À cause de la tempête, l’atelier est annulé.', 'une cause sans coupable'],
      ['C’est notre faute : le lien ne fonctionnait pas.', 'des excuses'],
      ['Grâce à la générosité des donateurs, la ligne reste ouverte.', 'de la gratitude'],
      ['On répète aux aînés que c’est leur faute. C’est faux.', 'la pensée d’autrui'],
    ],
  },
};
