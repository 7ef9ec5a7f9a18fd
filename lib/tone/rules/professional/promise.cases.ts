import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Plus personne ne sera]] seul à Noël dans notre ville.', null],
      ['[[En trois mois, vous parlerez]] couramment anglais.', null],
      ['Appelez-nous et [[l’agresseur ira en prison]].', null],
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
      ['Nous ne vous demanderons jamais votre mot de passe ni votre NIP.', 'une mise en garde'],
      ['Si on vous jure de doubler votre argent, raccrochez.', 'la parole d’un fraudeur'],
      ['On ne mord pas, promis!', 'un clin d’œil'],
      ['Le loyer va augmenter de 3 % en juillet.', 'une nouvelle'],
      ['Chaque famille inscrite recevra un appel cette semaine.', 'une démarche courante'],

      ['Personne ne sera refusé.', 'une politique'],
      ['Dans deux semaines, vous aurez une réponse.', 'un délai courant'],
      ['Vous ne perdrez pas votre pension si vous signalez un abus.', 'information sur un droit'],
      ['Nous vous trouverons une chaise près de la fenêtre.', 'une petite attention'],
      ['Plus jamais seuls, c’est le nom de notre groupe.', 'un nom'],
      ['On vous aide à chercher un emploi.', 'une aide offerte'],
      ['Personne ne devrait avoir faim.', 'un souhait'],
      ['Vous aurez votre reçu d’ici la fin de février.', 'un délai courant'],
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
        "Lost your job? [[We'll find you]] a job within two weeks.",
        'Lost your job? We will help you look for a job within two weeks.',
      ],
      ['Take our course and [[nobody will ever scam]] you.', null],
      ['Call us and [[the abuser will go to jail]].', null],
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
      ['We promise to keep your call private.', 'what the organisation itself can keep'],
      ["We'll never ask for your password, your PIN or your bank card.", 'a warning'],
      ['If someone swears they will double your money, hang up.', 'words of a fraudster'],
      ['We don’t bite, we promise!', 'a wink'],
      ['The storm will end by Saturday.', 'the weather'],
      ['The judge said the man will be banned from the home for two years.', 'news of a court'],

      ['The scammer will go to prison for three years, the judge said.', 'news of a court'],
      ["Forgot your form? We'll get it back to you by Friday.", 'a paper returned'],
      ["We'll find you a seat by the window.", 'a small courtesy'],
      ['No one will be turned away.', 'a policy'],
      ['You will not lose your pension if you report abuse.', 'information about a right'],
      ["In two weeks, you'll receive a letter with the date.", 'a usual delay'],
      ['We will help you get your money back if we can.', 'an offer of help'],
      ["You'll have your receipt by the end of February.", 'a usual delay'],
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
