import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['[[He should have hung up]]. Our fraud class is on May 3.', 'Our fraud class is on May 3.'],
      [
        'A neighbour fell on the ice. She [[brought it on herself]]. Free grips at the desk.',
        'A neighbour fell on the ice. Free grips at the desk.',
      ],
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
      ['A lawyer can tell you who is at fault after a fall.', 'a question of law'],
      ['The class is late because the bus broke down.', 'a cause without a culprit'],
      ['Our volunteers cost us nothing but a thank-you.', 'praise'],
      ['You did nothing wrong by trusting someone.', 'comfort'],
      ['You should have received your card by mail this week.', 'a notice'],
      ['Who’s to blame when an elder is abused? Never the victim.', 'an answer that clears'],
      ['Nobody asks for abuse, and nobody deserves it.', 'comfort'],
      ['We should have checked the date. Sorry!', 'an apology'],
      ['No one forced out of a home should be alone. We can help.', 'another sense'],
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
      [
        'Elle a perdu 900 $. Elle [[n’avait qu’à raccrocher]]. Nos conseils sont au local 4.',
        'Elle a perdu 900 $. Nos conseils sont au local 4.',
      ],
      ['[[Tant pis pour ceux]] qui ne lisent pas. La clinique ouvre jeudi.', 'La clinique ouvre jeudi.'],
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
      ['C’est la faute de personne si la soupe a collé.', 'personne n’est en cause'],
      ['Merci aux aidants qui ont eu le courage de témoigner.', 'meant as it stands'],
      ['Le cours est remis parce que la salle est inondée.', 'une cause sans coupable'],
      ['La marche est annulée à cause du verglas.', 'le temps qu’il fait'],
      ['Ce n’est pas sa faute si elle est restée : la peur isole.', 'un réconfort'],
      ['Vous n’avez rien fait de mal. Nous sommes là.', 'un réconfort'],
      ['Vous n’avez qu’à composer le 211.', 'une marche à suivre'],
      ['Personne n’a cherché ce qui lui arrive.', 'un réconfort'],
      ['Vous auriez dû recevoir votre carte par la poste.', 'un avis'],
      ['Nous aurions dû vérifier la date. Désolés!', 'des excuses'],
      ['Il n’avait qu’un souhait : rester chez lui.', 'un hommage'],
      ['La maltraitance n’est jamais votre faute.', 'un réconfort'],
      ['À cause de la tempête, l’atelier est annulé.', 'une cause sans coupable'],
      ['C’est notre faute : le lien ne fonctionnait pas.', 'des excuses'],
      ['Grâce à la générosité des donateurs, la ligne reste ouverte.', 'de la gratitude'],
      ['On répète aux aînés que c’est leur faute. C’est faux.', 'la pensée d’autrui'],
    ],
  },
};
