import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'La conseillère Anne Bélanger est passée prendre le thé. Elle [[mérite votre vote en novembre]].',
        'La conseillère Anne Bélanger est passée prendre le thé.',
      ],
      ['Il faut [[sortir les libéraux]]. La soupe est servie à midi.', 'La soupe est servie à midi.'],
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
      ['Tournez à gauche après le pont pour le vote par anticipation.', 'un chemin'],
      ['Les candidats de tous les partis seront à notre débat.', 'aucun parti pris'],
      ['La porte de droite a un bouton; celle de gauche mène à la cuisine.', 'un lieu'],
      ['Tout sauf la soupe est offert sans gluten.', 'un menu'],
      ['Élisez votre nouveau conseil le 4 mai : six candidatures, trois sièges.', 'la vie d’un organisme'],
      ['Le gouvernement libéral a déposé son budget. Notre lecture est en ligne.', 'une nouvelle'],

      ['Nous voulons un nouveau conseil d’administration pour mars.', 'la vie d’un organisme'],
      ['Quelle tarte mérite votre vote? Dégustation dimanche.', 'un concours'],
      ['La députée Lara Cormier était à notre table; tous les partis sont invités.', 'une visite'],
      ['Il faut sortir les poubelles avant 7 h.', 'mots courants'],
      ['Les conservateurs et les libéraux veulent sortir les aînés de l’isolement.', 'une mesure'],
      ['Le maire ferait le service au souper, dit-on à la Ville.', 'aucun appel au vote'],
      ['Aidons Rosa à gagner le tournoi de cribble!', 'un jeu'],
      ['Le conseil de ville votera sur notre projet lundi.', 'une nouvelle'],
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
        'Councillor Anna Bell came for tea. She [[deserves your vote]] in May.',
        'Councillor Anna Bell came for tea.',
      ],
      ['[[Mayor Frost must be voted out]]. Soup is served at noon.', 'Soup is served at noon.'],
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
      ['Turn right after the bridge for the advance poll.', 'a way to go'],
      ['The party room is on the left.', 'a room'],
      ['The ramp is to the left of the door; the right door has a button.', 'a place'],
      ['Older adults have the right to live free from abuse.', 'a right'],
      ['The blue bins go out on Tuesday; the green ones on Friday.', 'colours of bins'],
      ['Elect your new board on May 4: six candidates, three seats.', 'the life of a charity'],

      ['The mayor must go to Ottawa on Monday, so our meeting is moved.', 'a trip'],
      ['Which pie deserves your vote? Taste all nine on Sunday.', 'a contest'],
      ['We were glad to have MP Lara Keough at our table; all candidates are invited.', 'a visit'],
      ['Help Rosa win the crib tournament on Friday!', 'a game'],
      ['Remember which bus to take: number 9 leaves at ten.', 'ordinary words'],
      ['The mayor said our choir would make a great opening act.', 'no appeal'],
      ['A candidate for mayor will answer your questions about transit.', 'an open debate'],
      ['City hall needs a new roof, and council will vote on it.', 'municipal news'],
      ['We ask all parties to fund helplines.', 'a position on policy'],
      ['The Minister of Seniors announced a grant.', 'news'],
      ['MPs from every party voted for Bill C-277.', 'news'],
      ['A conservative estimate is 10 %.', 'ordinary word'],
      ['The Liberal Party, the NDP and the Conservatives answered our questions.', 'a neutral list'],
      ['Vote for our video in the library contest!', 'no party'],
    ],
  },
};
