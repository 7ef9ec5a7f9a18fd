import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      [
        'The library budget is frozen. [[Because who needs books, right?]] Sign the letter at the desk.',
        'The library budget is frozen. Sign the letter at the desk.',
      ],
      [
        'They say it was a mistake. [[And I’m the Queen of England]]. Call us at noon.',
        'They say it was a mistake. Call us at noon.',
      ],
      ['[[Oh great,]] another report.', 'Another report.'],
      ['[[What a surprise]]! There is no money in it.', 'There is no money in it.'],
      ['[[Thanks for nothing]]. Our clients still wait.', 'Our clients still wait.'],
      ['The [[so-called]] plan came out today.', 'The plan came out today.'],
    ],
    allows: [
      ['Thank you for raising this, Tom.', 'thanks'],
      ['Oh great news! The grant for the garden came through.', 'meant as it stands'],
      ['What a lovely surprise, another cheque for the garden!', 'real joy'],
      ['Lovely, the cake is here and so are you.', 'real joy'],
      ['Everyone who needs a ride can call us.', 'an offer'],
      ['Who needs a hug? Our therapy dog is here until 3.', 'an offer'],
      ['Thanks for raising this, Pauline.', 'thanks'],
      ['That will work for us. See you Friday!', 'an agreement'],
      ['Because of you, 40 people ate well.', 'thanks'],
      ['What a wonderful surprise: 300 people came!', 'real joy'],
      ['Well done to the whole team!', 'real praise'],
      ['Great job, Sudbury legal clinic, on your new guide.', 'real praise'],
      ['How generous! A donor doubled our total.', 'real thanks'],
      ['Who would have thought that a call could change a life?', 'wonder'],
    ],
  },
  fr: {
    flags: [
      [
        'Le formulaire est en anglais. [[Évidemment, pourquoi se forcer]]? Notre version est au local 12.',
        'Le formulaire est en anglais. Notre version est au local 12.',
      ],
      ['Une erreur, dit-on. [[Et moi, je suis le pape]]. Appelez-nous.', 'Une erreur, dit-on. Appelez-nous.'],
      ['[[Super,]] encore un rapport.', 'Encore un rapport.'],
      ['[[Quelle surprise]]! Il n’y a pas un sou.', 'Il n’y a pas un sou.'],
      ['[[Merci pour rien]]. Nos usagers attendent encore.', 'Nos usagers attendent encore.'],
      ['Le [[soi-disant]] plan est sorti aujourd’hui.', 'Le plan est sorti aujourd’hui.'],
    ],
    allows: [
      ['Merci à la dame qui a laissé 500 $ dans une boîte de thé.', 'un don'],
      ['Le trophée va à la machine à café.', 'un prix'],
      ['Merci à la Ville pour ce beau parc tout neuf.', 'de vrais remerciements'],
      ['Bravo, bravo, bravo! Le jardin a gagné le prix.', 'de la joie'],
      ['Pourquoi faire un testament? Réponses jeudi.', 'une question'],
      ['Moi, je suis le nouveau cuisinier. Bonjour!', 'une présentation'],
      ['Bravo, quelle belle équipe!', 'un éloge'],
      ['On va pouvoir rouvrir le jardin en mai.', 'une bonne nouvelle'],
      ['On se croirait en juin : marche à 10 h.', 'le beau temps'],
      ['Quelle belle surprise : 300 personnes sont venues!', 'une vraie joie'],
      ['Bravo à toute l’équipe!', 'un vrai éloge'],
      ['Beau travail, clinique de Sudbury, pour votre guide.', 'un vrai éloge'],
      ['Quelle générosité! Une donatrice a doublé la somme.', 'de vrais remerciements'],
      ['Qui aurait cru qu’un appel pouvait changer une vie?', 'de l’émerveillement'],
    ],
  },
};
