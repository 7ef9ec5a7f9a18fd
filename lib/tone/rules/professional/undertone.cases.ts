import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[La banque a saisi la maison des Thibeault, de notre rang]]. Dons de meubles jusqu’à dimanche.',
        'Dons de meubles jusqu’à dimanche.',
      ],
      [
        '[[Traiteur Delmas coupe les coins ronds et le sait très bien]]. Les repas chauds reviennent lundi.',
        'Les repas chauds reviennent lundi.',
      ],
      [
        '[[Il faut occuper le troisième âge, sinon ça rouille]]. Nouveaux ateliers dès lundi.',
        'Nouveaux ateliers dès lundi.',
      ],
    ],
    allows: [
      ['Une directrice à la tête du refuge : voilà une excellente nouvelle!', 'praise of women who lead'],
      ['Que ce soit une femme qui dirige le chœur, rien de mieux.', 'praise of women who lead'],
      ['Les familles musulmanes du quartier font de merveilleuses voisines.', 'praise of a group'],
      ['Le traiteur Delmas offre les repas de mardi. Merci!', 'a named firm, thanked'],
      ['La maison Thibeault ouvre ses portes dimanche. Café et beignes.', 'a place’s name'],
      ['Bonne fête à notre cuisinier Gaston, qui a 60 ans aujourd’hui!', 'good wishes'],
      ['Nouveaux ateliers pour les 65 ans et plus dès lundi.', 'news'],
      ['La banque offre un atelier sur la fraude jeudi.', 'news'],
      ['Ma voisine de palier est une musulmane.', 'who somebody is, neutrally'],
      ['Notre nouveau pharmacien est un Haïtien.', 'who somebody is, neutrally'],
      ['Son beau-frère est gai.', 'who somebody is, neutrally'],
      ['Leur gérante est une femme trans.', 'who somebody is, neutrally'],
      ['Notre collègue de l’accueil est un Noir.', 'who somebody is, neutrally'],
      ['Sa patronne est une immigrante.', 'who somebody is, neutrally'],
      ['Mon ami Réjean est un Autochtone.', 'who somebody is, neutrally'],
      ['Leur collègue est un malvoyant.', 'who somebody is, neutrally'],
    ],
  },
  en: {
    flags: [
      ['[[Somebody at the ministry told us off the record that inspections will stop in July]].', null],
      [
        '[[The couple in 9C have finally had their refugee claim accepted]]. Potluck on Sunday.',
        'Potluck on Sunday.',
      ],
      [
        '[[No, Grandma, the mouse does not eat cheese]]. Computer help on Tuesdays at 10.',
        'Computer help on Tuesdays at 10.',
      ],
    ],
    allows: [
      ['A woman at the head of our shelter: what excellent news!', 'praise of women who lead'],
      ['Our Muslim neighbours are a joy to work with.', 'praise of a group'],
      ['The inspection reports are public: read them at example.org/reports', 'a public source'],
      ['Happy birthday to our cook Gaston, who turns 60 today!', 'good wishes'],
      ['Councillor Ron Tibbles will answer your questions on Tuesday at 7.', 'a named person, neutrally'],
      ['Computer help for all ages on Tuesdays at 10.', 'news'],
      ['Our settlement workers help with refugee claims on Mondays.', 'news'],
      ['The neighbour across the hall is a Muslim woman.', 'who somebody is, neutrally'],
      ['Her brother-in-law is gay.', 'who somebody is, neutrally'],
      ['Their new pharmacist is an immigrant.', 'who somebody is, neutrally'],
    ],
  },
};
