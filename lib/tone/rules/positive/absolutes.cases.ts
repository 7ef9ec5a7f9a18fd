import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['[[All]] families hide abuse.', 'Some families hide abuse.'],
      ['Students are [[never]] reliable.', 'Students are not always reliable.'],
      ['[[Nobody cares about]] older tenants.', 'Too few people care about older tenants.'],
      ['Banks [[always]] ignore older customers.', 'Banks often ignore older customers.'],
      ['Seniors [[never]] ask for help.', 'Seniors rarely ask for help.'],
      ['[[Everyone knows that]] the young are rude.', 'We believe that the young are rude.'],
      ['[[No one ever listens]] to caregivers.', 'Too few people listen to caregivers.'],
    ],
    allows: [
      ['Thousands of people never claim their pension.', 'many, not all'],
      ['You must never share your PIN, not even with family.', 'a safety rule'],
      ['Every child who wants to sing is welcome.', 'a welcome'],
      ['All families are welcome on Sunday.', 'a welcome'],
      ['Nobody ever asks to be a victim.', 'comfort'],
      ['All our volunteers are vetted.', 'a fact about one’s own'],
      ['No one ever has to give a name.', 'a right'],
      ['Every family deserves a night of sleep.', 'a right'],
      ['Everyone is welcome on Tuesday.', 'an invitation'],
      ['No one should have to face abuse alone.', 'a principle, not a claim'],
      ['Many people feel that nobody cares about them.', "somebody else's thought"],
      ['Always here for you, day and night.', 'a promise of presence'],
      ['It is never too late to ask for help.', 'hope'],
      ['Never share your PIN. Banks never ask for your password.', 'a safety tip'],
      ['Make sure that everyone knows where the exit is.', 'a wish'],
    ],
  },
  fr: {
    flags: [
      [
        'Les employeurs refusent [[tous]] de les embaucher.',
        'Les employeurs refusent souvent de les embaucher.',
      ],
      ['Les jeunes ne sont [[jamais]] contents.', 'Les jeunes ne sont pas toujours contents.'],
      ['[[Tout le monde s’en fout]].', 'Trop peu de gens s’en soucient.'],
      [
        'Les banques ignorent [[toujours]] les clients âgés.',
        'Les banques ignorent souvent les clients âgés.',
      ],
      ['[[Personne n’écoute]] les proches aidants.', 'Trop peu de gens écoutent les proches aidants.'],
      ['Le gouvernement [[ne fait jamais rien]].', 'Le gouvernement pourrait faire plus.'],
      [
        '[[Tout le monde sait que]] les jeunes sont impolis.',
        'Bien des gens savent que les jeunes sont impolis.',
      ],
    ],
    allows: [
      ['Toutes les familles sont invitées à la fête.', 'une invitation'],
      ['Un employé de banque ne demande jamais votre NIP.', 'une règle de sécurité'],
      ['Tous les jeunes qui veulent chanter sont les bienvenus.', 'un accueil'],
      ['Votre banque ne fait jamais cela. Raccrochez.', 'une mise en garde'],
      ['Les membres reçoivent tous une carte.', 'un fait'],
      ['Nos bénévoles sont toujours là pour vous.', 'un service'],
      ['Les aînés méritent tous le respect.', 'un droit'],
      ['Toutes les familles sont bienvenues.', 'un accueil'],
      ['Tout le monde est bienvenu mardi.', 'une invitation'],
      ['Personne ne devrait vivre la maltraitance.', 'un principe'],
      ['Bien des gens croient que personne n’écoute.', 'la pensée d’autrui'],
      ['Nous sommes toujours là pour vous.', 'une présence'],
      ['Une personne aînée n’est jamais trop âgée pour apprendre.', '« personne » est ici un nom'],
      ['Votre banque ne vous demandera jamais votre NIP.', 'un conseil de sécurité'],
    ],
  },
};
