import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Ne votez pas pour la CAQ]] en octobre.',
        'Nous invitons tous les partis à dire ce qu’ils feront pour les personnes aînées.',
      ],
      [
        '[[Les libéraux ont trahi]] les proches aidants.',
        'Nous invitons tous les partis à dire ce qu’ils feront pour les proches aidants.',
      ],
      [
        '[[Dehors ce gouvernement]]!',
        'Nous invitons tous les partis à dire ce qu’ils feront pour les personnes aînées.',
      ],
      [
        '[[Fiers d’appuyer Léa Roy, candidate du Parti vert]]. Notre assemblée a lieu mardi.',
        'Notre assemblée a lieu mardi.',
      ],
    ],
    allows: [
      ['Fiers d’appuyer la Course Terry Fox encore cette année.', 'une cause'],
      ['Nous demandons à tous les partis de financer les lignes d’aide.', 'une mesure'],
      ['La ministre responsable des Aînés annonce une aide.', 'une nouvelle'],
      ['Les députés ont voté pour le projet de loi.', 'une nouvelle'],
      ['Une profession libérale comme notaire.', 'mot courant'],
      ['Votez pour notre vidéo au concours!', 'aucun parti'],
    ],
  },
  en: {
    flags: [
      [
        "For home care, don't [[vote Conservative]] this spring.",
        'We invite every party to say what it will do for home care.',
      ],
      [
        '[[The Liberals have abandoned]] older Canadians.',
        'We invite every party to say what it will do for older adults.',
      ],
      [
        '[[We proudly endorse Marit]] Stiles for premier.',
        'We invite every party to say what it will do for older adults.',
      ],
    ],
    allows: [
      ['We ask all parties to fund helplines.', 'a position on policy'],
      ['The Minister of Seniors announced a grant.', 'news'],
      ['MPs from every party voted for Bill C-277.', 'news'],
      ['A conservative estimate is 10 %.', 'ordinary word'],
      ['The Liberal Party, the NDP and the Conservatives answered our questions.', 'a neutral list'],
      ['Vote for our video in the library contest!', 'no party'],
    ],
  },
};
