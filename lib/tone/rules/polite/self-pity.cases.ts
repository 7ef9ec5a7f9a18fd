import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'Bravo à la bibliothèque voisine. [[Nous, on est habitués d’être]] oubliés. Club de lecture mardi.',
        'Bravo à la bibliothèque voisine. Club de lecture mardi.',
      ],
      ['La salle est à ranger. [[On va s’arranger tout seuls,]] comme d’habitude.', 'La salle est à ranger.'],
      ['Le rapport est en ligne. [[Personne ne nous a remerciés,]] évidemment.', 'Le rapport est en ligne.'],
    ],
    allows: [
      ['Prenez votre temps, on vous attend jusqu’à 17 h.', 'kindness'],
      ['Rien ne presse, les inscriptions sont ouvertes.', 'kindness'],
      ['Ce n’est pas grave, on recommence demain.', 'comfort'],
      ['On est habitués à la neige ici!', 'another sense'],
      ['On va vous aider à remplir le formulaire.', 'help'],
      ['Ne vous inquiétez pas, la clinique reste ouverte.', 'comfort'],
    ],
  },
  en: {
    flags: [
      [
        'Eighty chairs were stacked. [[Don’t worry about us,]] we’re fine. Next supper: Feb. 20.',
        'Eighty chairs were stacked. Next supper: Feb. 20.',
      ],
      ['Nobody came to help. [[We’re used to it]].', 'Nobody came to help.'],
      ['Coffee is on Friday. [[We’ll do all the baking ourselves again]].', 'Coffee is on Friday.'],
    ],
    allows: [
      ['No rush, the library is open until 9.', 'kindness'],
      ['Take your time, we are here all day.', 'kindness'],
      ['Don’t worry, we’ll help you fill it out.', 'help'],
      ['We don’t mind the rain: the walk goes ahead.', 'another sense'],
      ['We’re getting used to the new room.', 'another sense'],
      ['We’ll survive winter together, with soup.', 'good humour'],
    ],
  },
};
