import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Nous garantissons que]] votre plainte sera entendue.',
        'Nous espérons que votre plainte sera entendue.',
      ],
      ['[[Vous allez récupérer]] votre argent.', 'Vous pourriez récupérer votre argent.'],
      ['Notre maison est [[totalement sûre]].', 'Notre maison est aussi sûre que possible.'],
      [
        '[[Vous récupérerez chaque dollar]] grâce à notre clinique.',
        'Vous pourriez récupérer une partie de votre argent grâce à notre clinique.',
      ],
    ],
    allows: [
      ['Supplément de revenu garanti: faites la demande.', 'nom d’un programme'],
      ['Nous nous engageons à répondre en deux jours.', 'un engagement'],
      ['Personne ne peut garantir le résultat.', 'nié'],
      ['Méfiez-vous des rendements garantis.', 'mise en garde'],
      ['Comme promis, voici les diapositives.', 'tenue'],
      ['Notre travail repose entièrement sur vos dons.', 'autre mot'],
      ['Notre ligne est 100 % confidentielle.', 'un fait'],
    ],
  },
  en: {
    flags: [
      [
        '[[We guarantee that]] your complaint will lead to charges.',
        'We hope that your complaint will lead to charges.',
      ],
      ['We [[will get your money back]].', 'We may get your money back.'],
      ['Our shelter is [[completely safe]].', 'Our shelter is as safe as we can make it.'],
      [
        '[[You will get every dollar back]] with our clinic.',
        'You may get some of your money back with our clinic.',
      ],
    ],
    allows: [
      ['The campaign reached 100% of its goal. Thank you!', 'a figure'],
      ['Guaranteed Income Supplement: apply now.', 'name of a programme'],
      ['We are committed to answering in two days.', 'a commitment'],
      ['Nobody can guarantee results.', 'denied'],
      ['Beware of guaranteed returns.', 'a warning'],
      ['As promised, here are the slides.', 'kept'],
      ['Our line is free and confidential.', 'a fact'],
    ],
  },
};
