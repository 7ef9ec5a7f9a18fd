import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      [
        'The clinic closed its only evening line. [[How thoughtful]]. Our own line is open until 9.',
        'The clinic closed its only evening line. Our own line is open until 9.',
      ],
      [
        'The elevator at 40 Main is out of order. [[Wonderful]] planning. Rides can be booked at the desk.',
        'The elevator at 40 Main is out of order. Rides can be booked at the desk.',
      ],
      [
        'Callers wait for forty minutes. [[What efficiency]]. Our volunteers answer in two.',
        'Callers wait for forty minutes. Our volunteers answer in two.',
      ],
    ],
    allows: [
      [
        'The library is closed on Monday. Wonderful volunteers will deliver books to your door.',
        'praise meant',
      ],
      [
        'The elevator was broken for a day. Bravo to the neighbours who carried groceries!',
        'praise of somebody',
      ],
      ['Our hall flooded and the show was cancelled. What a team! It is back on Friday.', 'praise of a team'],
      ['The elevator is finally fixed. Wonderful!', 'good news'],
      ['She refused to pay and hung up. Well done!', 'praise of courage'],
      ['Ninety people came to the tea. How lovely!', 'delight in good news'],
      ['The walk is cancelled because of ice. Sorry for the trouble.', 'no praise'],
    ],
  },
  fr: {
    flags: [
      [
        'La caisse a fermé son dernier comptoir. [[Quelle]] belle attention. Notre aide techno est gratuite.',
        'La caisse a fermé son dernier comptoir. Notre aide techno est gratuite.',
      ],
      [
        'L’ascenseur est en panne. [[Comme c’est pratique]]. Les courses se réservent à l’accueil.',
        'L’ascenseur est en panne. Les courses se réservent à l’accueil.',
      ],
      [
        'Le guide est en anglais seulement. [[Bravo]], vraiment inclusif. Notre version est au local 12.',
        'Le guide est en anglais seulement. Notre version est au local 12.',
      ],
    ],
    allows: [
      ['L’ascenseur était brisé. Bravo aux voisins qui ont monté les sacs!', 'un éloge de quelqu’un'],
      ['La bibliothèque est fermée lundi. Belle journée pour lire dehors!', 'un souhait'],
      ['L’ascenseur est enfin réparé. Quelle bonne nouvelle!', 'une bonne nouvelle'],
      ['Elle a refusé de payer et a raccroché. Bravo!', 'un éloge du courage'],
      ['Nous avons perdu Rita cette nuit. Quelle tristesse pour toute l’équipe.', 'un deuil'],
      ['Quatre-vingts personnes au thé. Quelle belle surprise!', 'une vraie joie'],
      ['La marche est annulée à cause du verglas. Désolés pour le dérangement.', 'aucun éloge'],
    ],
  },
};
