import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Ne votez pas pour la CAQ]] en octobre.',
        'Les besoins des personnes aînées méritent une place dans tous les programmes.',
      ],
      [
        '[[Les libéraux ont trahi]] les aînés.',
        'Les besoins des personnes aînées méritent une place dans tous les programmes.',
      ],
      [
        '[[Dehors ce gouvernement]]!',
        'Les besoins des personnes aînées méritent une place dans tous les programmes.',
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
        "Don't [[vote Conservative]] this spring.",
        'Older adults’ needs deserve a place in every party’s plans.',
      ],
      [
        '[[The Liberals have abandoned]] older Canadians.',
        'Older adults’ needs deserve a place in every party’s plans.',
      ],
      [
        '[[We proudly endorse Marit]] Stiles for premier.',
        'Older adults’ needs deserve a place in every party’s plans.',
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
