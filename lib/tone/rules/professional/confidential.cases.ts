import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
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
      ['Workshop on dementia with notary John Fraser, 12 King Street, at 7 pm.', 'an address of an event'],
      ['With her permission, Mrs. Chen, 91, tells of her years with dementia.', 'consent'],
      ['Mr. Roy will speak in room 214 at 2 pm.', 'a speaker'],
      ['Our client Microsoft sponsors the gala.', 'a firm'],
      ['Mr. Cole died on Sunday after a long cancer. Our condolences.', 'mourning'],
      ['Missing: Mr. John Roy, 84, lives with dementia. Last seen on King Street.', 'a search'],
    ],
  },
};
