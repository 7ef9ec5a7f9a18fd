import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Mme Tremblay habite au [[12, rue Principale]] et vit seule.', null],
      ['Allez la voir chez elle, [[450 avenue des Pins]].', null],
      ['Son adresse: [[K1A 0B1]], envoyez-lui une carte.', null],
    ],
    allows: [
      ['Rendez-vous au 35, rue Principale, à 14 h.', 'the place of an event'],
      ['Notre bureau: 450, avenue des Pins, H2W 1R7', 'the organisation’s own'],
      ['La marche part du 12, boulevard René-Lévesque.', 'the place of an event'],
      ['Le train 35 part à 14 h.', 'no address'],
      ['Merci à la Quincaillerie Tim, 14, rue King, pour la peinture.', 'a shop'],
      ['Brunch des pères au 45, rue des Chênes. Blagues de papa permises.', 'the place of an event'],
      ['Le 12, la rue Principale sera fermée.', 'a date'],
    ],
  },
  en: {
    flags: [
      ['Mrs. Wilson lives at [[12 Maple Street]] on her own.', null],
      ['Visit him at home, [[450 King Edward Avenue]].', null],
      ['Her postal code is [[K1A 0B1]], send a card.', null],
      ['Ethel is back home at [[88 Birch Crescent]], bring soup.', null],
    ],
    allows: [
      ['Meet us at 35 Main Street at 2 pm.', 'the place of an event'],
      ['Our office: 450 King Edward Avenue, K1N 6N5', 'the organisation’s own'],
      ['The walk starts at 12 Queen Street.', 'the place of an event'],
      ['Train 35 leaves at 2 pm.', 'no address'],
      ['12 volunteers on Main Street cheered.', 'a count'],
      ['Dad jokes welcome at our brunch, 45 Oak Street.', 'the place of an event'],
    ],
  },
};
