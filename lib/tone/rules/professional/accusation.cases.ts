import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Les Taxis Boréal surfacturent les]] passagers aveugles. Nos chauffeurs bénévoles sont là.',
        'Nos chauffeurs bénévoles sont là.',
      ],
      [
        '[[N’engagez pas Paul Dubreuil]]. Il garde les dépôts.',
        'Une situation vous inquiète? Vous pouvez nous en parler en toute confiance.',
      ],
      [
        '[[Le conseiller René Bastien accepte des pots-de-vin]].',
        'Une situation vous inquiète? Vous pouvez nous en parler en toute confiance.',
      ],
      [
        '[[Le notaire Gilles Paradis vole ses]] clients âgés depuis des années.',
        'Vous craignez un vol ou une fraude? Vous pouvez nous en parler en toute confiance.',
      ],
      [
        '[[On sait tous qui vole]] les résidents de la rue des Pins.',
        'Vous craignez un vol ou une fraude? Vous pouvez nous en parler en toute confiance.',
      ],
      [
        'Merci de vos lettres. [[La directrice du Manoir du Lac cache des cas]] de maltraitance.',
        'Merci de vos lettres.',
      ],
    ],
    allows: [
      ['Elle nous a tous volé un bout de cœur. Merci, Monique!', 'un adieu'],
      ['Sarah Leblanc a volé la vedette à notre soirée!', 'une expression'],
      ['Marie Cormier a été volée la semaine dernière; sa banque l’a aidée.', 'elle a subi le vol'],
      ['Merci à Anne Roy, qui dénonce les firmes qui exploitent les gens.', 'des firmes en général'],
      ['Jeanne Roy ne triche jamais aux cartes.', 'le contraire'],
      ['Une banque de Moncton a empêché une fraude de 300 $.', 'un nom, pas un verbe'],
      ['Mardi dernier, un homme a volé un dépanneur.', 'personne n’est nommé'],
      ['Luc Morin exploite une ferme à Caraquet.', 'un métier'],
      ['C’est elle qui a gagné le tournoi.', 'aucun reproche'],
      [
        'L’ancienne préposée Jeanne Roy a été reconnue coupable d’avoir volé ses clients.',
        'nouvelle d’un tribunal',
      ],
      ['Des fraudeurs se font passer pour Postes Canada et volent les aînés.', 'personne en particulier'],
      ['Si le Dr Morin maltraite ses patients, vous pouvez porter plainte.', 'une condition'],
      ['Marie Thibault parlera des résidences qui négligent leurs résidents.', 'une conférencière'],
      ['Selon la police, Paul Roy a volé sa mère.', 'la police le dit'],
    ],
  },
  en: {
    flags: [
      [
        '[[Brookfield Cabs overcharges blind]] passengers. Our volunteer drivers are free.',
        'Our volunteer drivers are free.',
      ],
      [
        "Don't rent from Paul Driscoll. [[He keeps the deposits]] of his tenants. Our guide for tenants is free.",
        "Don't rent from Paul Driscoll. Our guide for tenants is free.",
      ],
      [
        '[[Councillor Ray Bent takes bribes]].',
        'If something worries you, you can talk to us in confidence.',
      ],
      [
        '[[John Fraser, the notary on Main Street, is stealing from]] his clients.',
        'If you suspect theft or fraud, you can talk to us in confidence.',
      ],
      [
        '[[Sunrise Home Renovations is a scam]].',
        'If you suspect theft or fraud, you can talk to us in confidence.',
      ],
      [
        'Thank you for your letters. [[The manager of Lakeview Residence is covering up abuse]].',
        'Thank you for your letters.',
      ],
    ],
    allows: [
      ['Gilles Trottier, a broker in Granby, thanked three of our members.', 'kind'],
      ['The Grinch stole our tree stand. If you have a spare, Santa will be grateful.', 'a figure of tales'],
      ['Sarah Leblanc stole the show at our talent night!', 'an idiom'],
      ['Mary Cole was robbed last week; the bank helped her.', 'it was done to her'],
      ['Our thanks to Anne Roy for exposing firms that cheat tenants.', 'firms in general'],
      ['Jane Roy never cheats at cards.', 'the contrary'],
      ['Boston Pizza serves soup on Friday for our fund.', 'ordinary words'],
      ['Last Tuesday a man robbed a shop on Elm Street.', 'nobody is named'],
      ['Terry Moore beats the drum in our parade.', 'an idiom'],
      ['The Credit Union explains how thieves empty accounts.', 'a warning'],
      ['A former worker, Jane Doe, was found guilty of stealing from her clients.', 'news of a court'],
      ['Scammers posing as Canada Post are stealing money from older people.', 'nobody in particular'],
      ['If Dr. Lee mistreats his patients, you may complain to the College.', 'a condition'],
      ['Mary Thompson will speak about homes that neglect their residents.', 'a speaker'],
      ['Police say that Paul Roy robbed his mother.', 'news of the police'],
      ['The grandparent scam is a fraud. Hang up.', 'no person'],
    ],
  },
};
