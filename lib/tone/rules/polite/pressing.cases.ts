import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Paniers de Noël. [[Faites la file sans parler]]. 9 h à 11 h.', 'Paniers de Noël. 9 h à 11 h.'],
      ['Visites au CHSLD : lavez-vous les mains, [[compris]]?', null],
      ['Signez la pétition, [[pis vite]].', 'Signez la pétition.'],
      [
        'Rapportez les livres [[immédiatement]]. La chute est ouverte.',
        'Rapportez les livres. La chute est ouverte.',
      ],
      ['La corvée est à 8 h. [[C’est un ordre]].', 'La corvée est à 8 h.'],
    ],
    allows: [
      ['Envoyez votre inscription, la salle se remplit vite.', 'a fact'],
      ['Levez-vous doucement et respirez.', 'advice'],
      ['Vieillir seule, ce n’est pas un choix.', 'a fact'],
      ['Si un fraudeur vous a eu, appelez vite.', 'safety'],
      ['Sonnez à la porte 2 : un bénévole descend tout de suite.', 'said of somebody else'],
      ['Raccrochez immédiatement et appelez votre banque.', 'safety'],
      ['Signalez la fraude tout de suite au 1 888 495-8501.', 'safety'],
      ['Inscrivez-vous dès maintenant.', 'an invitation'],
      ['La violence n’a aucune excuse.', 'a principle'],
      ['Vous allez changer de salle? On vous aide.', 'a question'],
      ['Tout le monde est admis, sans exception.', 'a welcome'],
      ['Vous signez l’anglais et vous avez du temps? Écrivez-nous.', 'a question'],
      ['Vous n’êtes pas obligés de venir chaque semaine.', 'no order'],
      ['Envoyez-nous vos photos de la fête.', 'an invitation'],
      ['Partagez cette affiche avec vos voisins.', 'an invitation'],
      ['Arrêtez de fumer en groupe : rencontres le mardi.', 'a clinic'],
    ],
  },
  en: {
    flags: [
      ["Thanks for the clothes. [[Don't leave one more bag]] at our door.", 'Thanks for the clothes.'],
      ['[[You must donate today]]. Every dollar counts.', 'Every dollar counts.'],
      ['Fill out the survey [[right now]]. It takes a minute.', 'Fill out the survey. It takes a minute.'],
      ['Pick a shift today, [[no excuses]].', 'Pick a shift today.'],
      ['Sign the petition [[and don’t argue]].', 'Sign the petition.'],
      ['Coffee is at 7 on Friday. [[We are not asking twice]].', 'Coffee is at 7 on Friday.'],
    ],
    allows: [
      ['Turn off your phone and enjoy the show.', 'an invitation'],
      ['You must be 18 to enter the draw.', 'a rule'],
      ['Ring at door 2: a volunteer comes down right away.', 'said of somebody else'],
      ['Hang up right now and call your bank.', 'safety'],
      ['Call 911 immediately if somebody is hurt.', 'safety'],
      ['Abuse is never acceptable, period.', 'a principle'],
      ['Everyone is welcome, no exceptions.', 'a welcome'],
      ['Register now: 12 seats are left.', 'an invitation'],
      ['They tell you that you must pay right now. Don’t.', 'somebody else says so'],
      ['You need to bring your health card.', 'information'],
      ['Stop and smell the roses on our garden tour.', 'another sense'],
      ['Share this with someone who needs it.', 'an invitation'],
      ['Don’t call back the number on the screen, call your bank.', 'safety'],
    ],
  },
};
