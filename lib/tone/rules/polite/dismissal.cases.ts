import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['La soupe est tiède? [[Il y a des choses pas mal plus graves dans la vie]].', 'La soupe est tiède?'],
      ['[[Votre idée ne mérite même pas une]] discussion. L’horaire est affiché.', 'L’horaire est affiché.'],
      ['Certains trouvent qu’on en parle trop. [[On s’en fout.]]', 'Certains trouvent qu’on en parle trop.'],
      ['Oui, c’est en français seulement. [[Revenez-en]].', 'Oui, c’est en français seulement.'],
      ['Vous préférez rester chez vous? [[Grand bien vous fasse]].', 'Vous préférez rester chez vous?'],
      ['[[Personne ne vous a rien demandé]].', null],
    ],
    allows: [
      ["Ce n'est pas la fin du monde si vous manquez un cours.", 'un réconfort'],
      ["Personne n'est blessé.", 'une nouvelle'],
      ['Votre plainte ne doit pas rester dans un tiroir.', 'help'],
      ['Votre question sur les repas mérite une réponse claire.', 'respect'],
      ['Venez avec vos questions, il n’y en a pas de niaiseuses.', 'a welcome'],
      ['Peu importe votre âge, vous êtes les bienvenus.', 'a welcome'],
      ['N’importe qui peut être victime.', 'a fact'],
      ['Ne signez pas n’importe quoi.', 'advice'],
      ['Le point final du rapport est clair.', 'a noun'],
      ['C’est votre affaire à cœur, merci!', 'another sense'],
      ['Que faire? Et après? Nos réponses en trois étapes.', 'real questions'],
      ['Il a raconté son histoire pour que ça serve à d’autres.', 'another sense'],
      ['Vous n’avez qu’à appeler, on s’occupe du reste.', 'help'],
    ],
  },
  en: {
    flags: [
      ['If the pew is too hard, [[there are other churches]].', null],
      ['[[Your opinion changes nothing]]. The menu starts on the 12th.', 'The menu starts on the 12th.'],
      ['Some say we talk about ageism too much. [[Whatever]].', 'Some say we talk about ageism too much.'],
      ["Don't like our posts? [[Nobody asked you]].", "Don't like our posts?"],
      ['Yes, it is in English only. [[Get over it]].', 'Yes, it is in English only.'],
      ["[[Your opinion doesn't matter]].", null],
    ],
    allows: [
      ["It's not the end of the world if you miss a class.", 'comfort'],
      ['Our drivers have seen worse snow than this!', 'about the weather'],
      ['We don’t have time limits: stay as long as you like.', 'a welcome'],
      ['Who cares? We do! Join our carers’ podcast.', 'an answer'],
      ['Your opinion matters. Fill in the survey.', 'an invitation'],
      ['Whatever your age, you are welcome.', 'a welcome'],
      ['How to deal with a pushy caller: hang up.', 'advice'],
      ['Who cares for the carers?', 'care, not scorn'],
      ['So what can you do? Three steps.', 'a real question'],
      ['Moving on after a loss takes time.', 'another sense'],
      ['Your opinion matters: take our survey.', 'the contrary'],
      ['Come and hear the plan to save it.', 'another sense'],
      ['You cannot please everyone, and that is all right: rest.', 'comfort'],
    ],
  },
};
