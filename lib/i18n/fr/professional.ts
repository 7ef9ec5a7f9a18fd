import type { professional as en } from '../en/professional';
import type { Translated } from '../types';

export const professional = {
  'ruleName.professional/acronym': 'Sigle non expliqué',
  'rule.professional/acronym':
    'Hors de votre milieu, ce sigle peut être inconnu. Le nom complet une première fois, suivi du sigle, aide tout le monde.',
  'ruleName.professional/accusation': 'Accusation',
  'rule.professional/accusation':
    'Affirmé d’une personne reconnaissable, ceci peut nuire, à elle et à vous. Citez un jugement ou un média, ou racontez sans nommer.',
  'ruleName.professional/age-hints': 'Mots sur l’âge : nuance',
  'rule.professional/age-hints':
    'C’est courant. Certaines personnes préfèrent des mots qui décrivent les gens plutôt qu’un groupe d’âge. À vous de choisir.',
  'ruleName.professional/age-words': 'Mots respectueux sur l’âge',
  'rule.professional/age-words':
    'Ces mots peuvent réduire des personnes très diverses à leur âge. Un terme neutre garde votre idée et la dignité de chacun.',
  'ruleName.professional/ageing-joke': 'Blague sur l’âge',
  'rule.professional/ageing-joke':
    'Plusieurs de vos lecteurs sont aînés, et une blague sur l’âge peut blesser. La nouvelle, dite avec chaleur, suffit.',
  'ruleName.professional/anglicism-hints': 'Anglicisme : nuance',
  'rule.professional/anglicism-hints':
    'Des dictionnaires acceptent cet emploi, d’autres le déconseillent. Vous pourriez choisir un mot qui plaît à tout le monde.',
  'ruleName.professional/anglicisms': 'Anglicisme',
  'rule.professional/anglicisms':
    'Cette tournure vient de l’anglais. Vous pourriez dire la même chose en français, et tout le monde vous comprendra.',
  'ruleName.professional/care-words': 'Mots respectueux sur les soins',
  'rule.professional/care-words':
    'On peut y lire qu’on range une personne comme un objet. Dites plutôt où elle vit, ou de quoi elle a besoin.',
  'ruleName.professional/chat-spelling': 'Écriture de clavardage',
  'rule.professional/chat-spelling':
    'L’écriture abrégée gêne bien des gens et les lecteurs d’écran. Le mot complet rejoint tout le monde.',
  'ruleName.professional/colleague': 'Vie privée d’un collègue',
  'rule.professional/colleague':
    'La santé et l’emploi d’un collègue lui appartiennent. Dites seulement l’utile, par exemple le délai de réponse.',
  'ruleName.professional/confidential': 'Histoire confidentielle',
  'rule.professional/confidential':
    'Un nom avec ces détails permet de reconnaître la personne. Retirez le nom et brouillez les détails, ou mentionnez son accord.',
  'ruleName.professional/dementia-words': 'Mots respectueux sur les troubles cognitifs',
  'rule.professional/dementia-words':
    'Ces mots peuvent réduire la personne à sa maladie. Dites plutôt qu’elle vit avec un trouble neurocognitif.',
  'ruleName.professional/disability-words': 'Mots respectueux sur le handicap',
  'rule.professional/disability-words':
    'Ces mots peuvent réduire la personne à son handicap. Nommez d’abord la personne, et le handicap seulement s’il importe.',
  'ruleName.professional/file-number': 'Numéro de dossier',
  'rule.professional/file-number':
    'Un numéro de dossier peut ouvrir la vie de quelqu’un à des inconnus. Votre message dit la même chose sans lui.',
  'ruleName.professional/long-sentence': 'Phrase longue',
  'rule.professional/long-sentence':
    'Cette phrase demande du souffle. Deux phrases plus courtes se lisent et se comprennent mieux.',
  'ruleName.professional/mental-health-words': 'Mots respectueux sur la santé mentale',
  'rule.professional/mental-health-words':
    'La maladie comme image ou comme étiquette pèse sur ceux qui la vivent. Un mot simple dit aussi bien.',
  'ruleName.professional/partisan': 'Prise de position partisane',
  'rule.professional/partisan':
    'Pour ou contre un parti, un organisme risque la confiance du public, ou son statut de bienfaisance. Parlez plutôt de la mesure souhaitée.',
  'ruleName.professional/poverty-words': 'Mots respectueux sur la pauvreté',
  'rule.professional/poverty-words':
    'Ces mots peuvent réduire les gens à leur situation. Nommez d’abord les personnes, puis ce qu’elles vivent.',
  'ruleName.professional/promise': 'Promesse',
  'rule.professional/promise':
    'Une personne en détresse pourrait y compter à la lettre. Dites ce que vous faites et ce qui aide le plus souvent.',
  'ruleName.professional/rumour': 'Rumeur ou affirmation sans source',
  'rule.professional/rumour':
    'Dans votre bouche, un ouï-dire paraît certain. Nommez la source avec un lien, ou attendez la confirmation.',
  'ruleName.professional/slang': 'Langue très familière',
  'rule.professional/slang':
    'C’est sympathique entre amis, mais certains ne suivront pas. Un mot courant garde la chaleur et rejoint tout le monde.',
  'ruleName.professional/stretched': 'Mot étiré',
  'rule.professional/stretched':
    'Les lettres étirées gênent les lecteurs d’écran. Le mot simple, bien placé, est tout aussi chaleureux.',
  'ruleName.professional/suicide-words': 'Mots prudents sur le suicide',
  'rule.professional/suicide-words':
    'Le suicide n’est ni un crime ni un exploit. Des mots neutres («\u00a0mort par suicide\u00a0») protègent les gens à risque et les endeuillés.',
  'ruleName.professional/violence-words': 'Mots prudents sur la violence',
  'rule.professional/violence-words':
    'Ces mots peuvent excuser la violence ou blâmer qui l’a vécue. Nommez l’acte, et qui en est responsable.',
  'ruleName.professional/click-bait': 'Piège à clics',
  'rule.professional/click-bait':
    'Les arnaques aussi cachent la nouvelle pour un clic. La dire tout de suite inspire confiance, et on clique quand même.',
  'ruleName.professional/share-bait': 'Partage quémandé',
  'rule.professional/share-bait':
    'Les arnaques et les chaînes demandent ainsi. Dites à qui le message peut servir\xa0: on le partagera de soi-même.',
  'ruleName.professional/undertone': 'À faire relire',
  'rule.professional/undertone':
    'Est-ce que cela engage l’organisme ou gêne quelqu’un? Faites relire la phrase par une collègue, ou retirez-la.',
} as const satisfies Translated<typeof en>;
