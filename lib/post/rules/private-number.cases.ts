import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Le fraudeur avait son NAS: [[046 454 286]].', null],
      ['Ma carte d’assurance maladie, [[TREM 4551 1234]], a été volée.', null],
      ['On m’a demandé ma carte [[4111 1111 1111 1111]].', null],
      ['Virez le tout au compte [[00123 4567890]] svp.', null],
      ['Il a donné son Amex, [[3782 822463 10005]], à un inconnu.', null],
    ],
    allows: [
      ['Don: notre numéro d’organisme est le 11892 9871 RR0001.', 'a registered charity'],
      ['Ligne Aide Abus Aînés: 1 888 489-2287', 'a help line'],
      ['Nous avons servi 123 456 repas en 2026.', 'a count'],
      ['Ne donnez jamais votre NAS au téléphone.', 'advice without a number'],
      ['Notre facture 130-692-544 est payée.', 'the number of an invoice'],
      ['La subvention est de 250 000 000 $ sur trois ans.', 'an amount'],
    ],
  },
  en: {
    flags: [
      ['The scammer had her SIN: [[046 454 286]].', null],
      ['Her health card [[1234 567 890]] was stolen.', null],
      ['They asked for card [[4111 1111 1111 1111]].', null],
      ['Send it to account [[00123 4567890]] please.', null],
      ['He gave his Amex, [[3782 822463 10005]], to a stranger.', null],
      ['Her AHC number [[12345-6789]] was leaked.', null],
    ],
    allows: [
      ['Give: our charity number is 11892 9871 RR0001.', 'a registered charity'],
      ['Seniors Safety Line: 1-866-299-1011', 'a help line'],
      ['We served 123,456 meals in 2026.', 'a count'],
      ['Never give your SIN over the phone.', 'advice without a number'],
      ['Grant no. 130-692-544 is signed.', 'the number of a grant'],
      ['The grant is worth $250,000,000 over three years.', 'an amount'],
    ],
  },
};
