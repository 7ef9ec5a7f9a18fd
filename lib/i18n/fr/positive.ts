import type { positive as en } from '../en/positive';
import type { Translated } from '../types';

export const positive = {
  'ruleName.positive/blame': 'Reproche',
  'rule.positive/blame':
    'Un reproche ferme les oreilles, même mérité. Dites plutôt ce qui manque et qui peut y contribuer.',
  'ruleName.positive/contempt': 'Mépris',
  'rule.positive/contempt':
    'On retient le mépris et on perd le propos. Dites ce qui s’est passé et ce que vous souhaitez à la place.',
  'ruleName.positive/alarm': 'Alarme',
  'rule.positive/alarm':
    'La peur fait fuir. Nommez le risque en mots sobres et ajoutez un geste que les gens peuvent faire.',
  'ruleName.positive/despair': 'Plus d’espoir',
  'rule.positive/despair':
    'Qui a besoin d’aide peut lire qu’elle ne viendra pas. Qu’est-ce qui changerait les choses, même un peu?',
  'ruleName.positive/negative-wording': 'Formule bâtie sur un « non »',
  'rule.positive/negative-wording':
    'Un « non » d’entrée de jeu reste en tête. On peut souvent dire la même chose en accueillant.',
  'ruleName.positive/sarcasm': 'Peut se lire comme du sarcasme',
  'rule.positive/sarcasm':
    'Pourrait-on y lire du sarcasme? À l’écran, l’ironie se perd : dites-le simplement, cela portera mieux.',
  'ruleName.positive/mock-praise': 'Éloge qui peut sembler ironique',
  'rule.positive/mock-praise':
    'Juste après une mauvaise nouvelle, l’éloge se lit comme de l’ironie. Dites ce que vous souhaitez à la place.',
  'ruleName.positive/irony-marks': 'Peut se lire comme de l’ironie',
  'rule.positive/irony-marks':
    'Pourrait-on y lire de l’ironie? Le mot tout simple, ou ce que vous aimeriez voir, est plus sûr.',
  'ruleName.positive/absolutes': 'Toujours, jamais, personne',
  'rule.positive/absolutes':
    'Une seule exception, et on ne croit plus le reste. « Souvent », « certains » ou « trop peu » est plus juste.',
  'ruleName.positive/public-complaint': 'Plainte contre un partenaire',
  'rule.positive/public-complaint':
    'Une plainte publique se reprend mal. Un appel peut tout régler; ici, dites ce dont vous avez besoin.',
  'ruleName.positive/negative-framing': 'Dit par la négative',
  'rule.positive/negative-framing':
    'Ce qu’il faut faire se retient mieux que ce qu’il ne faut pas faire. Peut-on le dire au positif?',
  'ruleName.positive/discouraging': 'Invitation sans élan',
  'rule.positive/discouraging':
    'Qui promet peu attire peu. Dites plutôt ce que les gens trouveront, gagneront ou rendront possible.',
  'ruleName.positive/no-way-out': 'Rien à quoi s’accrocher',
  'rule.positive/no-way-out':
    'Seule, une histoire dure laisse impuissant. Ajoutez une ligne d’aide, un lien, une invitation ou un espoir.',
  'ruleName.positive/thanks': 'Des remerciements précis',
  'rule.positive/thanks': 'Vos remerciements disent à qui et pour quoi : ce sont ceux dont on se souvient.',
  'ruleName.positive/guilt': 'Culpabilité',
  'rule.positive/guilt':
    'La culpabilité fait agir une fois, puis éloigne. Dites ce que change un petit geste\xa0: on y revient.',
  'ruleName.positive/undertone': 'Peut sembler amer',
  'rule.positive/undertone':
    'On pourrait entendre ici de l’amertume ou du découragement. Dites ce qui aiderait, ou retirez la phrase.',
} as const satisfies Translated<typeof en>;
