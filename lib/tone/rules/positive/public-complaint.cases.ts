import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['Our [[board takes forever to decide]]. The ramp opens in May.', 'The ramp opens in May.'],
      ['Half our [[members only show up for the]] food. Potluck is on March 8.', 'Potluck is on March 8.'],
      ['Our funder [[cut us off without warning]].', 'Our funder ended the funding.'],
      ['The ministry [[ignored]] our letter.', 'The ministry has yet to answer our letter.'],
      ["Our volunteer [[didn't show up]] again.", 'Our volunteer could not make it again.'],
      [
        '[[Very disappointed in our partners]]. The lunch goes on as planned.',
        'The lunch goes on as planned.',
      ],
    ],
    allows: [
      ['You may be angry at the system. Bring it along.', 'the reader’s anger, met'],
      ['Sorry: it took us two weeks to answer your emails.', 'an apology'],
      ['The board meets on Monday to choose a date.', 'news'],
      ['Our members meet on Mondays and bring a dish.', 'a plain notice'],
      ['Volunteers never work alone: you will be paired.', 'a comfort'],
      ['The city takes applications until May 3.', 'a date'],
      ['Our treasurer is away and will answer on Monday.', 'an absence'],
      ['Donors like you make us smile.', 'thanks'],
      ['Our funder renewed the grant. Thank you!', 'thanks'],
      ["The minister has not yet answered the committee's questions, says the Star.", 'news about others'],
      ['Our volunteer cannot come today: the lunch moves to Friday.', 'a plain change of plan'],
      ['Scammers strike without warning.', 'another subject'],
      ['We asked the province to fund home care.', 'a position'],
    ],
  },
  fr: {
    flags: [
      [
        'Notre [[fournisseur nous a encore niaisés]]. La distribution est samedi.',
        'La distribution est samedi.',
      ],
      ['Notre [[collègue a encore tout mêlé]]. La conférence est le 14.', 'La conférence est le 14.'],
      ['Notre bailleur de fonds [[nous laisse tomber]].', 'Notre bailleur de fonds met fin à son appui.'],
      ['Le ministère [[a ignoré]] notre lettre.', 'Le ministère n’a pas encore répondu à notre lettre.'],
      ['Notre bénévole [[ne s’est pas présenté]].', 'Notre bénévole a eu un empêchement.'],
      ['[[Très déçus de nos partenaires]]. Le dîner a lieu comme prévu.', 'Le dîner a lieu comme prévu.'],
    ],
    allows: [
      ['Le conseil a pris trois mois pour écrire ce plan avec vous.', 'un travail patient'],
      ['Désolés, nous avons mis deux semaines à répondre.', 'des excuses'],
      ['Nos membres se réunissent le lundi et apportent un plat.', 'un avis'],
      ['Notre fournisseur livre samedi.', 'un fait'],
      ['Le bailleur de fonds nous a donné trois ans.', 'une bonne nouvelle'],
      ['Le conseil a pris le temps de nous écouter.', 'de la gratitude'],
      ['Notre conférencière est malade : rencontre remise au 14.', 'un imprévu'],
      ['Notre bailleur de fonds renouvelle la subvention. Merci!', 'des remerciements'],
      ['La ministre n’a pas encore répondu au comité, rapporte Le Devoir.', 'une nouvelle sur d’autres'],
      ['Notre bénévole est malade : le dîner est remis à vendredi.', 'un simple changement'],
      ['Les fraudeurs frappent sans prévenir.', 'un autre sujet'],
      ['Nous demandons à la province de financer les soins.', 'une position'],
    ],
  },
};
