import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Fraude au 4e. [[Les préposées sont des voleuses]], surveillez vos bijoux.', 'Fraude au 4e.'],
      ['Venez jaser jeudi. [[Les jeunes d’aujourd’hui ne respectent plus rien]].', 'Venez jaser jeudi.'],
      [
        'On cherche une cuisinière. [[Les assistés sociaux ne veulent rien faire]].',
        'On cherche une cuisinière.',
      ],
      ['Raccrochez vite. [[C’est toujours des Indiens qui]] appellent.', null],
      ['Bienvenue à tous. [[Les Anglais n’ont jamais eu de cœur]].', 'Bienvenue à tous.'],
    ],
    allows: [
      ['Les jeunes savent écouter, c’est bien connu.', 'praise'],
      ['Les hommes ne savent pas toujours vers qui se tourner.', 'a fact, with help'],
      ['Les étudiants viennent prendre le café avec nos résidents.', 'a visit'],
      ['Les jeunes ne votent pas tous, et nous voulons savoir pourquoi.', 'a fact'],
      ['Les hommes demandent rarement de l’aide.', 'a fact'],
      ['Les aînés ne sont pas un fardeau.', 'a denial'],
      ['Un préjugé dit que les jeunes sont paresseux.', 'a prejudice is named'],
      ['Les jeunes sont-ils tous égoïstes? Notre sondage répond.', 'a question'],
      ['Les immigrants ont droit à nos services.', 'a neutral mention'],
      ['Les femmes gagnent encore 15 % de moins.', 'a fact'],
      ['Les nouveaux arrivants nous apportent leurs recettes.', 'good news'],
      ['C’est encore les jeunes qui ont gagné le tournoi.', 'good news'],
    ],
  },
  en: {
    flags: [
      ['Leave early for lunch. Farmers [[think they own the road]].', 'Leave early for lunch.'],
      ['The lunch is on Friday. [[Young people today respect nobody]].', 'The lunch is on Friday.'],
      ['Thank you, daughters. [[Men are useless]].', 'Thank you, daughters.'],
      ['Call our line. [[Young people today are selfish]].', 'Call our line.'],
      ['Ask for references. [[Foreign caregivers just want your money]].', 'Ask for references.'],
      ['We open Tuesday. [[Addicts ruin everything]].', 'We open Tuesday.'],
    ],
    allows: [
      ['Kids these days get up for everyone on our bus!', 'praise'],
      ["Foreign workers in our homes can't vote yet: here is why it matters.", 'a right they lack'],
      ['Farmers own most of the land in the county.', 'a fact'],
      ['Young people today respect their elders, says our survey.', 'praise'],
      ['Students took the stage at our gala.', 'good news'],
      ['The reporter asked on air whether families should be ashamed.', 'a question is told'],
      ['Older people are not a burden.', 'a denial'],
      ['Some believe that young people are lazy. Our volunteers say otherwise.', 'a prejudice is named'],
      ['Are teenagers selfish? Ask the twelve who shovel our ramp.', 'a question'],
      ['Women are often the last to ask for help.', 'a fact'],
      ['Seniors just want to be heard.', 'a kind mention'],
      ['Men are welcome in the caregivers’ group.', 'a neutral mention'],
      ['Caregivers never take a break: our respite line is free.', 'a fact'],
      ['Newcomers don’t know how the clinic works yet, so we made a guide.', 'a fact'],
      ['Newcomers bring their recipes to the potluck.', 'good news'],
      ['They are all welcome, the whole bunch of them.', 'a welcome'],
    ],
  },
};
