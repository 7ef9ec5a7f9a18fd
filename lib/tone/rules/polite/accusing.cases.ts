import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Il manque trois plats. [[Ceux qui les ont emportés se reconnaîtront]].', 'Il manque trois plats.'],
      [
        'Les enfants, [[vous les traitez comme des servantes]]. Un merci fait du bien.',
        'Un merci fait du bien.',
      ],
      [
        'La cuisine était sale samedi. [[C’est toujours vous qui laissez]] tout traîner. Corvée lundi à 9 h.',
        'La cuisine était sale samedi. Corvée lundi à 9 h.',
      ],
      ['Un aîné a été fraudé. [[Vous, les voisins, vous saviez]].', 'Un aîné a été fraudé.'],
      [
        'Les paniers sont vides. [[Vous gaspillez pendant]] que d’autres ont faim.',
        'Les paniers sont vides.',
      ],
      ['[[C’est à cause de gens comme vous]] que la liste s’allonge.', null],
      ['On manque de chauffeurs. [[Vous pensez juste à vous]].', 'On manque de chauffeurs.'],
    ],
    allows: [
      ['Vous laissez tout tomber pour aider votre mère? Parlons-en.', 'asked'],
      ['Si vous traitez une plaie comme une urgence, appelez le 811.', 'supposed'],
      ['Vous n’avez rien fait de mal, et ce n’est pas votre faute.', 'comfort'],
      ['C’est grâce à des gens comme vous que la popote roule.', 'thanks'],
      ['C’est toujours vous qui décidez de vos soins.', 'a right'],
      ['Si vous ne prenez jamais de pause, appelez la ligne des aidants.', 'a condition'],
      ['Vous préférez regarder de la maison? La messe est en ligne.', 'a question'],
      ['Vous ne donnez jamais votre NIP au téléphone.', 'a warning'],
      ['Le fraudeur vous dit que vous avez menti à l’impôt.', 'somebody else says so'],
      ['Fermez les yeux, respirez : la méditation est à 10 h.', 'another sense'],
      ['Ce n’est jamais votre faute si on vous a trompé.', 'comfort'],
      ['Plusieurs d’entre vous ont donné du temps. Merci!', 'thanks'],
      ['Aucun de vous n’est seul dans cette épreuve.', 'comfort'],
    ],
  },
  en: {
    flags: [
      ['[[You walk past her door every day and have never once knocked]].', null],
      [
        '[[You take more than your share]], every week. Bread shelf is open until 3.',
        'Bread shelf is open until 3.',
      ],
      ['The lunchroom is a mess. [[You people left]] all the work to us.', 'The lunchroom is a mess.'],
      ['A neighbour was found alone. [[You all looked away]].', 'A neighbour was found alone.'],
      ['Our ramp was blocked again. [[You neighbours did this]].', 'Our ramp was blocked again.'],
      ['Two mugs are gone. [[Somebody here is a thief]].', 'Two mugs are gone.'],
      ['Forty of you did not come. [[You lied when]] you signed up.', 'Forty of you did not come.'],
      ['Donations are down. [[You spend it all on yourselves]].', 'Donations are down.'],
    ],
    allows: [
      ['Half of you are new this year.', 'welcome'],
      ['You walk past our door every day and have never been inside? Come for tea.', 'asked in'],
      ['You neighbours have been wonderful.', 'thanks'],
      ['You did nothing wrong. It is never your fault.', 'comfort'],
      ['It is because of people like you that we can help.', 'thanks'],
      ['If you looked away once, you can still call today.', 'a condition'],
      ['Do you never visit because of the stairs? We can help.', 'a question'],
      ['You all made a difference this winter.', 'thanks'],
      ['Some of you took the bus, some of you walked: thank you all.', 'thanks'],
      ['You parents are amazing.', 'praise'],
      ['Scammers say you lied about your taxes.', 'somebody else says so'],
      ['None of you has to go through this alone.', 'comfort'],
      ['If you would rather talk in person, come by on Monday.', 'an offer'],
      ['Some of you clearly enjoyed the pie.', 'good news'],
    ],
  },
};
