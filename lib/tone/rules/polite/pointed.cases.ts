import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[On le remet une quatrième fois]].', null],
      ['[[Merci à ceux qui critiquent sans]] jamais aider. Photos en ligne.', 'Photos en ligne.'],
      [
        'Merci aux trois bénévoles. [[Les autres avaient sûrement mieux à]] faire. Souper à 17 h.',
        'Merci aux trois bénévoles. Souper à 17 h.',
      ],
      ['Merci à qui a lavé sa tasse. [[Certains se reconnaîtront]].', 'Merci à qui a lavé sa tasse.'],
      [
        'Trois courriels déjà. [[C’est sans doute trop demander de]] répondre. Souper le 22.',
        'Trois courriels déjà. Souper le 22.',
      ],
    ],
    allows: [
      ['Le rapport est lu en assemblée, sans nommer les membres.', 'privacy'],
      ['Merci à ceux qui regardent notre spectacle.', 'thanks'],
      ['Certains se reconnaîtront dans ce témoignage.', 'an invitation'],
      ['Les autres avaient déjà leur carte de membre.', 'a fact'],
      ['Un petit mot de votre part nous ferait plaisir.', 'a kind request'],
      ['La prochaine fois, on apporte les crêpes!', 'good news'],
      ['Est-ce trop demander de dormir en sécurité?', 'a question'],
      ['On comprend que ce n’est pas facile d’en parler.', 'comfort'],
      ['On peut en parler ensemble, sans nommer personne.', 'discretion'],
      ['Merci à tous ceux qui ont laissé un don.', 'thanks'],
      ['Ça nous fait plaisir de ramasser vos dons à la maison.', 'kindness'],
    ],
  },
  en: {
    flags: [
      ["[[You talk about inclusion, but you don't even have a]] ramp. Supper is at 6.", 'Supper is at 6.'],
      ['The flyer [[was attached to the last three emails]].', null],
      ['Slides are online. [[You’re welcome, by the way]].', 'Slides are online.'],
      ['Label your food. [[Some of us were raised to]] do that.', 'Label your food.'],
      ['[[Apparently rinsing a cup is too hard]]. The kitchen closes at 8.', 'The kitchen closes at 8.'],
      [
        'Thanks to the two who answered. [[The rest of you must be so very busy]]. Open until Friday.',
        'Thanks to the two who answered. Open until Friday.',
      ],
      ['The kitchen is clean. [[No thanks to certain]] people.', 'The kitchen is clean.'],
      ['Supper is at 6. I guess you [[lost our phone number]].', 'Supper is at 6.'],
    ],
    allows: [
      ['The agenda was attached to the last email.', 'where to find it'],
      ['You’re welcome at any time.', 'a welcome'],
      ['We saw who won: bravo Joan!', 'news'],
      ['Apparently, reading aloud is good for your memory.', 'news'],
      ['By all means, bring a friend.', 'a welcome'],
      ['The rest of the program is on our site.', 'another sense'],
      ['The others were delighted with the tea.', 'good news'],
      ['It would be so nice to see you on Sunday.', 'an invitation'],
      ['Some people will recognize the tune.', 'another sense'],
      ['For once, let us take care of you.', 'kindness'],
      ['Next time, a neighbour could help you carry it.', 'advice'],
      ['Is it too much to ask for a safe home?', 'a question'],
      ['Thanks to everyone who left a note for Rose.', 'thanks'],
      ['The same two women have run the choir since 1990.', 'good news'],
      ['Thanks to all who never gave up on us.', 'thanks'],
    ],
  },
};
