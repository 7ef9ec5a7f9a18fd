import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Sa mère a été [[placée]] en CHSLD.', 'Sa mère a été hébergée en CHSLD.'],
      ['[[Le placement]] d’un parent est difficile.', 'L’hébergement d’un parent est difficile.'],
      ['Les [[grabataires]] risquent des plaies de lit.', 'Les patients alités risquent des plaies de lit.'],
    ],
    allows: [
      ['Elle vit en CHSLD depuis mai.', 'neutre'],
      ['Un service de placement en emploi ouvre.', 'autre sens'],
      ['Nos placements sont éthiques.', 'finances'],
      ['Une personne dépendante à l’alcool peut appeler.', 'autre sens'],
      ['Ils sont placés en tête du classement.', 'autre sens'],
      ['Obtenir une place en CHSLD prend du temps.', 'un nom'],
      ['Plaçons les aînés au cœur: il faut placer les aînés au centre des décisions.', 'autre sens'],
    ],
  },
  en: {
    flags: [
      ['Think before you [[put your mother in]] a home.', 'Think before you move your mother into a home.'],
      ['Her uncle was [[dumped in]] a nursing home.', 'Her uncle was moved to a nursing home.'],
      [
        'We found people with patience for [[heavy cases]].',
        'We found people with patience for people with high needs.',
      ],
    ],
    allows: [
      ['She lives in a long-term care home.', 'a neutral statement'],
      ['Put us in touch with your group.', 'other sense'],
      ['The home has 60 residents.', 'information'],
      ['Moving to a care home is a big change.', 'neutral'],
      ['He was placed in first position.', 'other sense'],
    ],
  },
};
