import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Notre participante du 304,]] celle qui a fait un AVC, a gagné.', null],
      [
        'Bravo à [[Denis Roy]], qui est sobre depuis mars! À vendredi.',
        'Bravo à une personne que nous aidons, qui est sobre depuis mars! À vendredi.',
      ],
      [
        'Notre réceptionniste Carole revient en juin. Elle est [[soignée pour une dépression]].',
        'Notre réceptionniste Carole revient en juin.',
      ],
      [
        '[[Lucien]], 81 ans, de Petit-Rocher, veut mourir. Notre ligne est là pour tous.',
        'Une personne que nous aidons, de Petit-Rocher, veut mourir. Notre ligne est là pour tous.',
      ],
      ['Visite à [[Mme Nguyen]], 91 ans, chambre 214.', 'Visite à une femme que nous aidons.'],
      ['[[Un de nos usagers, Marcel Dubé,]] a un cancer.', 'Quelqu’un que nous aidons a un cancer.'],
      [
        'Aidez-nous: [[M. Roy]], 84 ans, vit seul rue des Lilas.',
        'Aidez-nous: un homme que nous aidons vit seul rue des Lilas.',
      ],
      [
        '[[M. Armand Pelletier, du 45 rue des Bouleaux]]: sa fille est accusée de vol.',
        'Quelqu’un que nous aidons: sa fille est accusée de vol.',
      ],
      [
        '[[Notre cliente Denise]] (née le 12 mars 1941) cherche un manteau.',
        'Une personne que nous aidons cherche un manteau.',
      ],
    ],
    allows: [
      ['Notre bureau du 304, celui à la porte bleue, est ouvert.', 'un local'],
      ['Une appelante nous a parlé de son fils qui boit. Le nom reste chez nous.', 'personne n’est nommé'],
      ['Bienvenue à Carmen dans l’équipe: elle coordonne les visites d’amitié.', 'un rôle'],
      ['Attention, faux appels d’un «fils en prison» cette semaine.', 'une mise en garde'],
      ['Non, avoir peur de son fils n’est pas normal.', 'des gens en général'],
      [
        'Quand Ginette a reçu le diagnostic, tout a basculé. Deux ans plus tard, elle anime notre chorale.',
        'une histoire qui finit bien',
      ],
      ['L’infirmière Julie explique la chimio et la dialyse mardi.', 'des gens en général'],
      ['Une personne âgée se cache parfois de son fils : notre ligne peut l’aider.', 'des gens en général'],

      ['Demandez Nancy si vous avez reçu un diagnostic de cancer : elle anime notre cercle.', 'une aidante'],
      ['L’infirmière Julie aide les personnes battues par leur conjoint.', 'des gens en général'],
      ['Terry Fox a couru malgré un cancer : il a reçu un diagnostic à 18 ans.', 'connu de tous'],
      [
        'Jeanne a reçu un diagnostic de démence; avec l’accord de sa fille, nous en parlons.',
        'avec consentement',
      ],
      ['On a recensé 61 décès par surdose dans la région.', 'un chiffre'],
      ['La dépression se soigne : appelez-nous.', 'personne n’est nommé'],
      ['Merci à Jeanne, qui vient chercher le pain pour nos paniers.', 'une bénévole'],
      ['Edgar revient de Prince Albert avec de nouvelles chansons.', 'un voyage'],
      ['Rencontrez Anne si votre mari a reçu un diagnostic d’Alzheimer.', 'une aide offerte'],
      ['Marie, 60 ans, cherche un logement près de la rue Main.', 'elle le dit elle-même'],
      ['M. Pelletier, du 45 rue des Bouleaux, donne un cours de tai-chi.', 'un voisin qui enseigne'],
      ['Avec son accord, Mme Nguyen, 91 ans, parle de son cancer.', 'accord'],
      ['M. Roy sera en salle 214 à 14 h.', 'un conférencier'],
      ['Mme Gagnon présente notre budget.', 'une collègue'],
      ['M. Côté est décédé dimanche d’un cancer. Nos condoléances.', 'deuil'],
      ['Disparu: M. Jean Roy, 84 ans, atteint d’alzheimer, rue King.', 'une recherche'],
    ],
  },
  en: {
    flags: [
      ['[[Our member in 304,]] the one who had a stroke in May, won the pie contest.', null],
      [
        'Well done to [[Joe Whitty]], who is three months sober! See you on Friday.',
        'Well done to a person we support, who is three months sober! See you on Friday.',
      ],
      [
        'Our receptionist Carla is back in June. She is being [[treated for depression]].',
        'Our receptionist Carla is back in June.',
      ],
      [
        "[[Grace P.]] can't pay her rent again. Write to us to help.",
        "A person we support can't pay her rent again. Write to us to help.",
      ],
      ['We visited [[Mrs. Chen]], 91, in room 214.', 'We visited a woman we support.'],
      ['[[A client of ours, Bill Anderson,]] has stage 4 cancer.', 'A person we support has stage 4 cancer.'],
      [
        'Please help: [[our resident Dorothy]] has dementia and cannot pay.',
        'Please help: a person we support has dementia and cannot pay.',
      ],
      [
        'Need a ride for [[Bob Carter, 16 Elm Street]], he has dialysis on Tuesdays.',
        'Need a ride for a person we support, he has dialysis on Tuesdays.',
      ],
      ['[[Our client Denise]] (born 12 March 1941) needs a coat.', 'A person we support needs a coat.'],
    ],
    allows: [
      ['Our office in 304, the one with the blue door, is open.', 'a room'],
      [
        'Ms. Okafor hid cash because her son took her bank card. Today she has a new account.',
        'a story that ends well',
      ],
      ['Abandoned in hospital at 88, Mr. F. now has two weekly visitors.', 'no name'],
      [
        'Black History Month: Mrs. Desta Howe, 88, tells how her family came to Saint John.',
        'she tells it herself',
      ],
      ['Nurse Julie answers questions about chemo and dialysis on Tuesday.', 'people in general'],

      ['Ask for Nancy if you have been diagnosed with depression: she runs our circle.', 'a helper'],
      ['Nurse Julie helps people who were beaten by their partner.', 'people in general'],
      [
        "Michael J. Fox has Parkinson's and told the world; he was diagnosed with it in 1991.",
        'known to all',
      ],
      [
        'Joan lived with dementia, and her daughter gave us permission to say that she was diagnosed with it at 70.',
        'with consent',
      ],
      ['Scam alert: callers claim to be a grandchild in jail.', 'a warning'],
      ['Depression is treated with care and company.', 'no person'],
      ['Moncton: one senior in ten is behind on rent.', 'a figure'],
      ['Thank you to Joan, who picks up the bread for our hampers.', 'a volunteer'],
      ['Ed is back from Prince Edward Island with new songs.', 'a journey'],
      ['Meet Ana at our table if your husband was diagnosed with cancer.', 'an offer of help'],
      ['Workshop on dementia with notary John Fraser, 12 King Street, at 7 pm.', 'an address of an event'],
      ['With her permission, Mrs. Chen, 91, tells of her years with dementia.', 'consent'],
      ['Mr. Roy will speak in room 214 at 2 pm.', 'a speaker'],
      ['Our client Microsoft sponsors the gala.', 'a firm'],
      ['Mr. Cole died on Sunday after a long cancer. Our condolences.', 'mourning'],
      ['Missing: Mr. John Roy, 84, lives with dementia. Last seen on King Street.', 'a search'],
    ],
  },
};
