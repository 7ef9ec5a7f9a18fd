import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'Ces [[salauds]] ne méritent pas une minute de votre temps.',
        'Ces gens ne méritent pas une minute de votre temps.',
      ],
      ['Le nouveau formulaire, c’est [[de la merde]].', 'Le nouveau formulaire, c’est décevant.'],
      ['[[Tabarnak]], encore une coupure.', 'Encore une coupure.'],
      ['Encore un [[maudit]] formulaire à remplir.', 'Encore un formulaire à remplir.'],
      ['[[Nom de Dieu]], la salle est inondée!', 'La salle est inondée!'],
    ],
    allows: [
      ['Maudits moustiques! Le barbecue se fera en dedans.', 'des insectes'],
      ['Maudit qu’il fait chaud! La salle est climatisée.', 'le temps qu’il fait'],
      ['On peut voir le calice en argent à la sacristie.', 'un objet d’église'],
      ['Maudite maladie. On est là pour en parler, le mardi.', 'an illness is cursed'],
      ['Oreilles de crisse et sirop à la cabane du club.', 'a dish'],
      ['Ça fait du bien en mautadit!', 'praise'],
      ['Le club de lecture reçoit les poètes maudits.', 'another sense'],
      ['Pique-nique au cul-de-sac des Érables.', 'parts of other words'],
      ['La putain respectueuse est à l’affiche.', 'a title'],
      ['Le calice et l’hostie ont été volés à l’église.', 'church words'],
      ['La cave de l’église est inondée.', 'another word'],
      ['Il a bu un bordeaux.', 'another word'],
      ['Zut, il pleut sur le pique-nique.', 'as mild as it gets'],
      ['Ostie et calice : 40 objets d’église restaurés.', 'church words'],
    ],
  },
  en: {
    flags: [
      [
        "These [[bastards]] don't deserve a minute of your time.",
        "These people don't deserve a minute of your time.",
      ],
      ['What [[the hell]] is going on at the ministry?', 'What is going on at the ministry?'],
      ['The new form is a [[load of crap]].', 'The new form is a mess.'],
      ['We are so [[damn]] proud of our volunteers.', 'We are so proud of our volunteers.'],
      ['Ageism is [[bullshit]].', 'Ageism is nonsense.'],
    ],
    allows: [
      ['Damn the rain, we danced anyway!', 'the weather'],
      ['The damn dishes is the title of her new play.', 'a title'],
      ['The dam was damaged by the flood.', 'other words'],
      ['Shell out nothing: the class is free.', 'other words'],
      ['Our assessment class is full.', 'letters within words'],
      ['Scunthorpe and Essex chapters meet online.', 'letters within names'],
      ['A finger prick test for diabetes is offered.', 'a medical test'],
      ['The caller swore at her and called her names.', 'a report'],
    ],
  },
};
