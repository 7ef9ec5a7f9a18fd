import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Merci [[bcp]] de votre aide!', 'Merci beaucoup de votre aide!'],
      ['On ferme [[pcq]] il neige.', 'On ferme parce qu’il neige.'],
      ['[[Mdr]], on a oublié le lien.', 'On a oublié le lien.'],
    ],
    allows: [
      ['Écrivez-nous svp.', 'courant'],
      ['Il y aura du café et des biscuits.', 'en toutes lettres'],
      ['RDV le 15 juin à 10 h.', 'courant'],
      ['Le PQ et la CAQ ont répondu.', 'des sigles'],
      ['Beaucoup de monde hier!', 'en toutes lettres'],
      ['Dr Roy et Mme Roy seront là.', 'titres'],
      ['Nous saluons ce pas important.', 'autre mot'],
    ],
  },
  en: {
    flags: [
      ['[[Thx]] to all our volunteers!', 'Thanks to all our volunteers!'],
      ["We're [[gonna]] talk about wills on Monday.", "We're going to talk about wills on Monday."],
      ['Can [[u]] come to the workshop?', 'Can you come to the workshop?'],
    ],
    allows: [
      ['Thanks to all our volunteers!', 'in full'],
      ['Contact us ASAP by DM.', 'usual in posts'],
      ['U of T hosts a talk.', 'a name'],
      ['Our BC office is open.', 'a province'],
      ['Please RT: free clinic tomorrow.', 'usual in posts'],
    ],
  },
};
