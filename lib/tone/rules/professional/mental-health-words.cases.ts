import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['La météo est complètement [[bipolaire]].', 'La météo est complètement imprévisible.'],
      ['C’est [[fou]] le nombre de faux appels!', 'C’est étonnant le nombre de faux appels!'],
      ['Les [[malades mentaux]] sont ciblés aussi.', 'Les gens ayant un trouble mental sont ciblés aussi.'],
      [
        'Une gestion [[schizophrène]] des soins n’aide personne.',
        'Une gestion incohérente des soins n’aide personne.',
      ],
    ],
    allows: [
      ['Mon frère est bipolaire et il en parle samedi.', 'il le dit lui-même'],
      ['Un ancien détenu raconte son retour à la vie.', 'une histoire'],
      ['Les personnes vivant avec un trouble mental sont bienvenues.', 'mots préférés'],
      ['La Société de schizophrénie se réunit mardi.', 'nom d’un organisme'],
      ['Un monde fou est venu samedi.', 'expression courante'],
      ['La maladie mentale se soigne.', 'information'],
      ['Un fou rire a gagné la salle.', 'expression courante'],
    ],
  },
  en: {
    flags: [
      ['The schedule is completely [[schizophrenic]].', 'The schedule is completely unpredictable.'],
      ["It's [[crazy]] how many fake calls we get.", "It's hard to believe how many fake calls we get."],
      [
        '[[The mentally ill]] are targeted by scammers.',
        'People living with a mental illness are targeted by scammers.',
      ],
      [
        'A [[schizophrenic]] approach to home care helps nobody.',
        'A contradictory approach to home care helps nobody.',
      ],
      ['The office is [[a madhouse]] this week.', 'The office is very busy this week.'],
    ],
    allows: [
      ['People living with a mental illness are welcome.', 'preferred words'],
      ['The Schizophrenia Society meets on Tuesday.', 'name of a body'],
      ['May contain nuts.', 'other sense'],
      ['“Crazy” is a word to weigh.', 'quoted'],
      ['Crazy quilt workshop on Friday.', 'name of a craft'],
    ],
  },
};
