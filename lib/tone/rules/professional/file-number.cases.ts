import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Le dossier [[nº 12345]] est fermé.', 'Le dossier est fermé.'],
      [
        'Le dossier [[2026-0457]] est clos, l’argent est revenu.',
        'Le dossier est clos, l’argent est revenu.',
      ],
      ['Bonne nouvelle pour la plainte [[numéro 5512]].', 'Bonne nouvelle pour la plainte.'],
    ],
    allows: [
      ['Dossier réglé, bravo à l’équipe.', 'aucun numéro'],
      ['Tribunal: dossier nº 500-17-1234 à lire.', 'dossier public'],
      ['Le projet de loi 101 est adopté.', 'une loi'],
      ['Nous avons aidé 12345 personnes.', 'un nombre'],
      ['Notre dossier 2026 sur la fraude est en ligne.', 'une année'],
    ],
  },
  en: {
    flags: [
      ['Client file [[number 12345]] is closed.', 'Client file is closed.'],
      ['[[Case 2026-0457]] closed today!', 'The case closed today!'],
      ['Good news for claim [[no. 55120]].', 'Good news for claim.'],
    ],
    allows: [
      ['Case closed: fraud does not pay.', 'no number'],
      ['Court file no. 500-17-1234 is public.', 'a court’s file'],
      ['Bill C-16 has passed.', 'a law'],
      ['We helped 12345 people.', 'a count'],
      ['Our 2026 file on fraud is online.', 'a year'],
    ],
  },
};
