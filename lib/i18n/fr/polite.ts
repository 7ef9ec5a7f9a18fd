import type { polite as en } from '../en/polite';
import type { Translated } from '../types';

export const polite = {
  'ruleName.polite/accusing': 'Gens accusés',
  'rule.polite/accusing':
    'Qui se sent accusé cesse de lire. Dites ce qui s’est passé et ce qui aiderait : « nous avons trouvé… ».',
  'ruleName.polite/bare-reply': 'Réponse sans formule de courtoisie',
  'rule.polite/bare-reply':
    'Une réponse qui ne fait qu’indiquer quoi faire peut sembler sèche. Un «\u00a0merci\u00a0» garde la porte ouverte.',
  'ruleName.polite/condescension': 'Ton condescendant',
  'rule.polite/condescension':
    'Certaines personnes se sentiront rabaissées ici. Donnez le fait ou le lien, et laissez-les conclure.',
  'ruleName.polite/courtesy': 'Merci ou excuses bien tournés',
  'rule.polite/courtesy': 'Une courtoisie qui dit pourquoi\u00a0: on s’en souvient.',
  'ruleName.polite/disguised': 'Juron déguisé',
  'rule.polite/disguised':
    'Le mot se devine sous le déguisement. Un mot simple garde l’attention sur votre message.',
  'ruleName.polite/dismissal': 'Porte fermée',
  'rule.polite/dismissal':
    'Ceci ferme la porte à quelqu’un. «\u00a0Nous vous entendons\u00a0» ou une ressource répond sans rien céder.',
  'ruleName.polite/group-attack': 'Attaque contre un groupe',
  'rule.polite/group-attack':
    'Ceci condamne tout un groupe de personnes. Nommez plutôt le geste ou la décision que vous déplorez.',
  'ruleName.polite/group-verdict': 'Jugement sur un groupe',
  'rule.polite/group-verdict':
    'Tout un groupe est jugé ici, et des membres vous lisent. Dites ce qui a été fait et par qui, ou laissez tomber.',
  'ruleName.polite/insult': 'Insulte',
  'rule.polite/insult':
    'Les mots contre une personne restent et le propos se perd. Dites ce qui a été fait et ce que vous souhaitez.',
  'ruleName.polite/marks': 'Ponctuation répétée',
  'rule.polite/marks':
    'Des signes répétés peuvent sonner comme de la colère ou de l’alarme. Un seul en dit autant, plus calmement.',
  'ruleName.polite/order': 'Ordre ou accusation',
  'rule.polite/order':
    'Dit en face, ceci met les gens sur la défensive. Essayez «\u00a0nous demandons…\u00a0» ou «\u00a0nous aimerions…\u00a0».',
  'ruleName.polite/passive-aggression': 'Reproche voilé',
  'rule.polite/passive-aggression':
    'On peut entendre un soupir ici. Redonner l’information simplement, sans reproche, passe mieux.',
  'ruleName.polite/pointed': 'Flèche aux absents',
  'rule.polite/pointed':
    'On entend un reproche à ceux qui n’y étaient pas. Remerciez les présents, ou demandez simplement de l’aide.',
  'ruleName.polite/pressing': 'Ton pressant',
  'rule.polite/pressing':
    'Dit ainsi, cela sonne comme un ordre. Sans ces mots, ou avec « s’il vous plaît », plus de gens diront oui.',
  'ruleName.polite/profanity': 'Juron',
  'rule.polite/profanity':
    'Un juron prend toute la place de votre message. Un mot simple a plus de force ici.',
  'ruleName.polite/self-pity': 'Soupir entre les lignes',
  'rule.polite/self-pity':
    'On peut entendre un soupir. Dire simplement ce qu’il vous faudrait attire davantage d’aide.',
  'ruleName.polite/shouting': 'Mots en majuscules',
  'rule.polite/shouting':
    'Les majuscules se lisent comme un cri, et certains lecteurs d’écran les épellent. Les minuscules portent mieux.',
  'ruleName.polite/tu-vous': 'Tutoiement',
  'rule.polite/tu-vous':
    'Ici, le message tutoie, alors que vos réglages prévoient le vouvoiement. Une seule forme se lit mieux.',
  'rule.polite/tu-vous.mixed':
    'Le message tutoie et vouvoie à la fois. Une seule forme du début à la fin se lit mieux.',
  'rule.polite/tu-vous.to-tu':
    'Le message tutoie et vouvoie. Vos réglages prévoient le tutoiement\u00a0: le garder partout se lit mieux.',
  'ruleName.polite/undertone': 'Peut blesser',
  'rule.polite/undertone':
    'Quelqu’un pourrait se sentir visé ou pris de haut. Demandez, invitez ou remerciez plutôt, ou retirez la phrase.',
} as const satisfies Translated<typeof en>;
