import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      [
        'Rent goes up in July. [[Soon we will all be homeless]]. The clinic is on Friday.',
        'Rent goes up in July. The clinic is on Friday.',
      ],
      ['[[Your own son may already be planning to rob]] you. Clinic on Fridays.', 'Clinic on Fridays.'],
      ['Our seniors are [[doomed]].', 'Our seniors are at risk.'],
      ["[[It's a complete disaster]].", 'This is a serious problem.'],
      ['A [[terrifying]] report came out today.', 'A worrying report came out today.'],
      [
        'Scams are everywhere, and [[you could be next]].',
        'Scams are everywhere, and it can happen to anyone.',
      ],
    ],
    allows: [
      ['One call is all it takes to sign up.', 'an invitation'],
      ["We'll end on a high note.", 'an evening'],
      ['Behind every smile there is a story.', 'a story'],
      ['Panic early, he says, then chop.', 'somebody else says it'],
      ['One click and your form is sent. It is that simple.', 'a form'],
      ['You have no reason to be afraid of the tablet class.', 'comfort'],
      ['Prepare for winter: check your furnace and your stock of pills.', 'advice'],
      ['Our driver is coming for you at nine.', 'a service'],
      ['This is the end of our season. See you in May!', 'a date'],
      ['Your own doctor can help you plan.', 'help'],
      ['The heat may be dangerous for people over 75. Drink water.', 'a sober warning'],
      ['Scam alert: hang up, then call your family.', 'a warning with something to do'],
      ['Extreme heat today: older adults are at greater risk.', 'a sober warning'],
      ['Disaster planning: three things to keep in your bag.', 'another sense'],
      ['It is not a disaster if you miss a class.', 'denied'],
      ['Who is next of kin? Put it in writing.', 'another sense'],
    ],
  },
  fr: {
    flags: [
      ['L’atelier a lieu mardi soir. Chaque aîné seul [[est une proie]].', 'L’atelier a lieu mardi soir.'],
      [
        'Le pain augmente. [[Préparez-vous à la famine]]. La cuisine collective ouvre lundi.',
        'Le pain augmente. La cuisine collective ouvre lundi.',
      ],
      [
        'Clinique vendredi au centre. [[Votre propre fille pourrait vous voler]].',
        'Clinique vendredi au centre.',
      ],
      ['Nos aînés sont [[condamnés]].', 'Nos aînés sont à risque.'],
      ['[[C’est la catastrophe]].', 'C’est préoccupant.'],
      ['Le système [[s’effondre]].', 'Le système subit de fortes pressions.'],
      ['[[Votre mère pourrait être la prochaine]].', 'Cela peut arriver à tout le monde.'],
    ],
    allows: [
      ['Derrière chaque visage se cache une histoire.', 'une histoire'],
      ['Demain, ce sera au tour de Matane.', 'un tour'],
      ['Venez mourir de rire avec nous.', 'un mot pour rire'],
      ['Voici des conseils pour surveiller votre compte.', 'un conseil'],
      ['Il ne reste plus une place pour le souper. Merci!', 'une salle pleine'],
      ['Un clic et votre formulaire est envoyé.', 'un formulaire'],
      ['N’ayez pas peur de demander de l’aide.', 'du réconfort'],
      ['Préparez-vous à l’hiver : vérifiez vos détecteurs.', 'un conseil'],
      ['C’est la fin de la saison de bingo. À l’an prochain!', 'une date'],
      ['Votre fille pourrait vous aider à remplir le formulaire.', 'de l’aide'],
      ['Votre tour de parole viendra après la pause.', 'un horaire'],
      ['Personne n’est à l’abri de la fraude. Parlons-en.', 'un constat sobre'],
      ['Alerte à la fraude : raccrochez et appelez la famille.', 'une mise en garde utile'],
      ['Chaleur extrême : les personnes aînées sont plus à risque.', 'un avis sobre'],
      ['Catastrophes naturelles : préparez votre sac.', 'un autre sens'],
      ['Ce n’est pas une catastrophe si vous manquez un cours.', 'nié'],
      ['Les fraudeurs ont plus d’un tour : apprenez-les.', 'sans alarme'],
    ],
  },
};
