import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Merci à toute l’équipe[[ !]]', 'Merci à toute l’équipe!'],
      ['Vous venez[[\u00a0?]] On vous attend.', 'Vous venez? On vous attend.'],
      ['Le rapport est long[[ ;]] voici le résumé.', 'Le rapport est long; voici le résumé.'],
      ['Nous en parlons[[\u202f]]: jeudi.', 'Nous en parlons\u00a0: jeudi.'],
      ['Merci à toute l’équipe[[!]]', 'Merci à toute l’équipe\u00a0!', { region: 'fr-FR' }],
    ],
    allows: [
      ['Merci à toute l’équipe!', 'as Canada writes'],
      ['Horaire\u00a0: de 9 h à 17 h', 'the colon takes its space'],
      ['Il a dit: « Venez! »', 'spaces within guillemets'],
      ['Merci à toute l’équipe\u00a0!', 'as France writes', { region: 'fr-FR' }],
      ['Voir https://example.ca/?a=1 pour la suite', 'a mark within a link', { region: 'fr-FR' }],
      ['À bientôt ;)', 'a smiley'],
    ],
  },
};
