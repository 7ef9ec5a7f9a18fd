import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['La salle est accessible aux [[handicapés]].', 'La salle est accessible aux personnes handicapées.'],
      ['Elle est [[clouée à un fauteuil roulant]].', 'Elle est en fauteuil roulant.'],
      ['Un guide pour les [[sourds-muets]] est en ligne.', 'Un guide pour les gens sourds est en ligne.'],
      ['Passez par l’entrée [[des handicapés]], rue King.', 'Passez par l’entrée accessible, rue King.'],
    ],
    allows: [
      ['Les personnes handicapées sont bienvenues.', 'mots préférés'],
      ['L’Office des personnes handicapées répond.', 'nom d’un organisme'],
      ['Elle se déplace en fauteuil roulant.', 'neutre'],
      ['Le lien est invalide.', 'autre sens'],
      ['Un handicap visuel n’empêche rien.', 'neutre'],
    ],
  },
  en: {
    flags: [
      ['[[Wheelchair-bound guests]] use the east door.', 'Guests who use wheelchairs use the east door.'],
      ['[[Handicapped parking]] is behind the church.', 'Accessible parking is behind the church.'],
      ['We serve [[the disabled]] in three towns.', 'We serve people with disabilities in three towns.'],
    ],
    allows: [
      ['People with disabilities are welcome.', 'preferred words'],
      ['Your account is disabled.', 'other sense'],
      ['The golf handicap is five.', 'other sense'],
      ['Wheelchair users enter by the east door.', 'preferred words'],
      ['An invalid link was fixed.', 'other sense'],
    ],
  },
};
