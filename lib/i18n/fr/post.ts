import type { post as en } from '../en/post';
import type { Translated } from '../types';

/** Ce que dit le coach des mots-clics, de l’accessibilité, des liens et de la vie privée. 140 caractères au plus. */
export const post = {
  'ruleName.post/tag-broken': 'Mot-clic coupé',
  'rule.post/tag-broken':
    'X coupe le mot-clic à ce signe\u00a0: seul le début serait un lien. En un seul mot, il reste entier.',
  'rule.post/tag-broken.digits':
    'X ne fait pas de mot-clic avec des chiffres seuls. Sans le signe, c’est plus facile à lire.',
  'rule.post/tag-broken.glued': 'X ne voit pas un mot-clic collé à un mot. Une espace avant lui redonne vie.',
  'ruleName.post/tag-words': 'Mots dans un mot-clic',
  'rule.post/tag-words':
    'Les majuscules montrent à tout le monde, et aux lecteurs d’écran, où chaque mot commence.',
  'rule.post/tag-words.accents':
    'Avec ses accents, c’est le mot que les gens cherchent et que les lecteurs d’écran prononcent bien.',
  'ruleName.post/tag-number': 'Nombre de mots-clics',
  'rule.post/tag-number':
    'Un ou deux mots-clics se lisent bien; plus, et on croit à une publicité. Celui-ci manquerait-il?',
  'rule.post/tag-number.twice': 'Ce mot-clic y est déjà\u00a0: une fois suffit pour qu’on vous trouve.',
  'ruleName.post/tag-place': 'Mot-clic dans la phrase',
  'rule.post/tag-place':
    'Dans la phrase, un mot-clic fait trébucher la lecture. Des mots simples, puis le mot-clic à la fin.',
  'ruleName.post/emoji-number': 'Nombre d’émojis',
  'rule.post/emoji-number':
    'Un lecteur d’écran nomme chaque émoji. Jusqu’à trois, vos mots gardent leur place.',
  'rule.post/emoji-number.repeated':
    'Un lecteur d’écran dit son nom chaque fois. Un seul suffit à donner le ton.',
  'ruleName.post/emoji-place': 'Émoji dans la phrase',
  'rule.post/emoji-place':
    'Un lecteur d’écran dirait son nom au milieu de la phrase. À la fin, il garde son charme sans gêner.',
  'rule.post/emoji-place.word':
    'Cet émoji remplace un mot, et tout le monde ne le voit pas. Le mot, lui, rejoint tout le monde.',
  'ruleName.post/fancy-letters': 'Lettres de fantaisie',
  'rule.post/fancy-letters':
    'Les lecteurs d’écran sautent ou épellent ces lettres. Des lettres ordinaires rejoignent tout le monde.',
  'ruleName.post/ascii-art': 'Dessin fait de signes',
  'rule.post/ascii-art':
    'Un lecteur d’écran épelle chaque signe de ce dessin. Une ligne vide ou un mot fait le même travail.',
  'ruleName.post/picture': 'Description de l’image',
  'rule.post/picture':
    'Une courte description permet de partager l’image avec qui ne la voit pas. «\u00a0ALT\u00a0» sur l’image l’ajoute.',
  'rule.post/picture.file':
    'La description est un nom de fichier. Une phrase sur ce que montre l’image aiderait.',
  'rule.post/picture.same':
    'La description répète le message. Que montre l’image que les mots ne disent pas?',
  'ruleName.post/link-form': 'Forme du lien',
  'rule.post/link-form': 'La fin de ce lien suit les gens à la trace. La page s’ouvre aussi bien sans elle.',
  'rule.post/link-form.short':
    'Un lien raccourci cache où il mène, comme ceux des fraudeurs. Le lien complet coûte 23 lui aussi.',
  'rule.post/link-form.http':
    'Avec https, personne ne lit en chemin. Presque toutes les pages l’ont\u00a0: essayez celui-ci.',
  'ruleName.post/link-bare': 'Lien sans mots',
  'rule.post/link-bare': 'Quelques mots sur ce que cache le lien disent s’il vaut la peine de l’ouvrir.',
  'ruleName.post/proof': 'Affirmation sans source',
  'rule.post/proof': 'On se demandera lesquelles. Un lien vers la source rend le propos convaincant.',
  'rule.post/proof.figure':
    'Un chiffre convainc quand on peut le vérifier. Pourriez-vous ajouter un lien ou nommer la source?',
  'ruleName.post/nuance': 'Sujet complexe',
  'rule.post/nuance':
    'Un message est le titre d’un sujet comme celui-ci. Un lien vers la page nuancée lui rend justice.',
  'ruleName.post/private-contact': 'Numéro ou courriel personnel',
  'rule.post/private-contact':
    'Si c’est le numéro d’une personne, tout le monde l’aura. Est-elle d’accord? Un message privé peut le donner.',
  'rule.post/private-contact.email':
    'Si c’est l’adresse d’une personne, tout le monde l’aura. Est-elle d’accord? Une adresse générale est plus sûre.',
  'ruleName.post/private-place': 'Adresse d’une personne',
  'rule.post/private-place':
    'On semble y lire où vit une personne. La ville seule est plus sûre, et seulement avec son accord.',
  'ruleName.post/private-number': 'Numéro à garder secret',
  'rule.post/private-number':
    'On dirait un numéro d’assurance sociale. À découvert, il permet d’agir au nom de quelqu’un.',
  'rule.post/private-number.health':
    'On dirait un numéro de carte santé. Il appartient à la personne et à ses soignants seulement.',
  'rule.post/private-number.card':
    'On dirait un numéro de carte ou de compte. À découvert, il ouvre la porte aux fraudeurs.',
  'ruleName.post/private-life': 'Histoire d’une personne',
  'rule.post/private-life':
    'Une personne nommée près d’un récit douloureux\u00a0: a-t-elle donné son accord? Sans le nom, le récit reste fort.',
  'rule.post/private-life.birth':
    'Une date de naissance complète aide les fraudeurs. L’âge seul, avec son accord, en dit autant.',
  'ruleName.post/french-spacing': 'Espaces en français',
  'rule.post/french-spacing': 'Au Canada, le français ne met pas d’espace avant ces signes (OQLF).',
  'rule.post/french-spacing.france': 'En France, une espace insécable précède ce signe.',
  'rule.post/french-spacing.narrow':
    'L’espace fine coûte deux caractères sur X. L’insécable ordinaire n’en coûte qu’un.',
} as const satisfies Translated<typeof en>;
