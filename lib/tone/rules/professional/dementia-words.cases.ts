import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'Quand un parent [[devient sénile]], qui signe les chèques?',
        'Quand un parent a des pertes cognitives, qui signe les chèques?',
      ],
      [
        'Soutien aux familles [[des déments]], mardi.',
        'Soutien aux familles des gens ayant un trouble neurocognitif, mardi.',
      ],
      ['Il [[souffre d’]]Alzheimer depuis cinq ans.', 'Il vit avec l’Alzheimer depuis cinq ans.'],
    ],
    allows: [
      ['Perdre la tête, perdre la boule: ces expressions blessent.', 'on parle des mots'],
      ['Vivre avec la démence, c’est aussi chanter.', 'le nom de la maladie'],
      ['Les personnes vivant avec un trouble neurocognitif sont entendues.', 'mots préférés'],
      ['Le ministre dément la nouvelle.', 'verbe'],
      ['La démence est une maladie.', 'information'],
      ['« Sénile » est un mot du passé.', 'cité'],
      ['La soupe de légumes est servie.', 'autre sens'],
    ],
  },
  en: {
    flags: [
      [
        'When a parent [[goes senile]], who signs the cheques?',
        'When a parent develops dementia, who signs the cheques?',
      ],
      ['[[Dementia victims]] may wander at night.', 'People living with dementia may wander at night.'],
      [
        "People who [[suffer from]] Alzheimer's are at risk.",
        "People who live with Alzheimer's are at risk.",
      ],
    ],
    allows: [
      ['People living with dementia are heard here.', 'preferred words'],
      ['Dementia is a leading cause of disability.', 'information'],
      ['“Senile” is a word of the past.', 'quoted'],
      ['Lady Gaga sang with Tony Bennett.', 'a name'],
      ['Vegetable soup is on the menu.', 'other sense'],
    ],
  },
};
