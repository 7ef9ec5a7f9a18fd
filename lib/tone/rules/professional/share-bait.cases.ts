import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Partagez si vous êtes d’accord]] avec nous. Notre marche a lieu samedi.',
        'Dites-nous si vous êtes d’accord avec nous. Notre marche a lieu samedi.',
      ],
      ['[[Identifiez une amie]] à qui ceci rendrait service.', null],
      [
        '[[97 % des gens ne partageront pas]] ce message. La ligne d’aide est ouverte jour et nuit.',
        'La ligne d’aide est ouverte jour et nuit.',
      ],
    ],
    allows: [
      ['Partagez notre guide avec vos parents.', 'une invitation simple'],
      ['Merci de relayer: le numéro de la ligne a changé.', 'une demande simple'],
      ['Si vous êtes d’accord, signez la lettre.', 'une action'],
      ['97 % des gens ne voient pas les premiers signes.', 'un fait'],
      ['Ne copiez jamais votre NIP: copier-coller laisse des traces.', 'un conseil'],
    ],
  },
  en: {
    flags: [
      [
        '[[Share if you agree]] with us. Our walk is on Saturday.',
        'Tell us if you agree with us. Our walk is on Saturday.',
      ],
      ['[[Tag a friend who]] needs this.', null],
      [
        "[[97 % of people won't share this]]. Our help-line is open day and night.",
        'Our help-line is open day and night.',
      ],
    ],
    allows: [
      ['It is easy for the team to copy and paste the report.', 'how something is done'],
      ['Share our guide with your parents.', 'a plain invitation'],
      ['Please repost: our help-line has a new number.', 'a plain request'],
      ['If you agree, sign the letter.', 'an action'],
      ["97 % of people won't see the first signs.", 'a fact'],
      ['Never copy and paste a code that a caller gives you.', 'advice'],
    ],
  },
};
