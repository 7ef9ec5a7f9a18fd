import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ["[[There's no hope left]].", 'There is work to do.'],
      ['[[Nothing will ever change]].', 'Change takes time.'],
      ['After ten years, [[we give up]].', 'After ten years, we need support.'],
      ["[[What's the point of]] reporting abuse?", 'How can we get results from reporting abuse?'],
    ],
    allows: [
      ['Useless fees on your bank account? Bring your statement.', 'a thing, no surrender'],
      ['Nobody has an answer for everything, but our line is open.', 'help is there'],
      ['We are swimming in tomatoes!', 'plenty'],
      ['It is never too late to ask for help.', 'hope'],
      ["Don't give up: an advocate can help you.", 'encouragement'],
      ['Feeling hopeless? Call or text 988.', "the reader's feeling, met with help"],
      ['Nothing will change unless we speak up. Join us.', 'a call to act'],
      ['Many feel that nothing will ever change. Then a neighbour knocks.', "somebody else's thought"],
    ],
  },
  fr: {
    flags: [
      ['[[Il n’y a plus d’espoir]].', 'Il reste du travail à faire.'],
      ['[[Ça ne changera jamais]].', 'Le changement prend du temps.'],
      ['[[À quoi bon]] signaler la maltraitance?', 'Que gagne-t-on à signaler la maltraitance?'],
      ['La lutte est [[perdue d’avance]].', 'La lutte est de longue haleine.'],
    ],
    allows: [
      ['Seul, on n’y peut rien; ensemble, nous répondons à 3 000 appels.', 'une force à plusieurs'],
      ["Personne n'a la réponse à tout, mais notre ligne est ouverte.", "de l'aide"],
      ['Il n’est jamais trop tard pour demander de l’aide.', 'de l’espoir'],
      ['Ne baissez pas les bras : nous pouvons vous aider.', 'un encouragement'],
      ['Vous n’avez plus d’espoir? Appelez le 988.', 'ce que vit la personne, et de l’aide'],
      ['Rien ne changera si nous nous taisons. Parlons-en.', 'un appel à agir'],
      ['Bien des gens croient que rien ne changera jamais.', 'la pensée d’autrui'],
    ],
  },
};
