import { fold, normalise } from '../draft/fold';

/**
 * Whose number, address or page is it? The words around it tell. Posts of organisations are full of their own telephone
 * numbers and addresses: only what belongs to a person deserves a question.
 */

/** It belongs to somebody: a pronoun, a home, a mobile. */
const PRIVATE =
  /(?<![\p{L}])(?:her|his|their home|my|cell|cellphone|mobile|home (?:phone|number|address)|personal (?:phone|number|e?-?mail|address)|(?:lives?|living|resid(?:es|ing))(?: alone| by (?:her|him)self)? (?:at|on)|at home|mon|ma|mes|sa|son (?:numéro|adresse|domicile|cell\p{L}*|téléphone|courriel|logement|condo)|ses coordonnées|leur domicile|cellulaire|cell|portable|habite|habitent|demeure|réside|vit (?:seule? )?(?:au|à|dans)|domicile|chez (?:elle|lui|moi|m\.|mme|mr|monsieur|madame)|personnel(?:le)?s?|à la maison)(?![\p{L}])/iu;
/** The same by its owner: `grandma’s new phone`, `le numéro de papa`, `son appartement`, `back home`. */
const KIN =
  /(?<![\p{L}])(?:(?:mom|mum|dad|grandma|grandpa|nana|granny|auntie|uncle)[’']s (?:new )?(?:phone|number|cell|landline|house|place|address|e-?mail)|(?:numéro|adresse|cell|téléphone|fixe|courriel|maison) de (?:papa|maman|mamie|papi|grand-maman|grand-papa)|son appartement|her apartment|his apartment|(?:back|still|alone) home)(?![\p{L}])/iu;

/** A title and a name, or an age after a name. */
const TITLED = /(?<!\p{L})(?:M|[Mm](?:me|lle|r|rs|s|iss|onsieur|adame|ister))\.? \p{Lu}\p{Ll}/u;
const AGED =
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, (?:aged )?\d{2,3}(?=,| ans| years?| of |\.|\)| \p{Ll}|$)/u;

/** Words of an organisation, or of an invitation to use what follows. Folded; the second list holds beginnings of words. */
const PUBLIC_WORDS = new Set(
  `we our us nous notre nos office offices bureau bureaux centre centres center centers headquarters line lines ligne
  lignes rsvp book ticket tickets billet billets reception accueil contact contacts contactez joindre join ext poste
  service services hospital hopital police sq rcmp grc surete city ville library bibliotheque community communautaire
  association fondation foundation society societe council conseil text texto fax hours heures monday lundi weekdays don
  dons help aide support soutien tel telephone phone question questions details church eglise school ecole salle hall
  workshop atelier legion ymca residence hotel theatre park parc cafe restaurant start starts doors portes rendez-vous
  conference venez come sgt sergent sergeant constable agent agente detective tips patient patients dr dre cabinet pharmacie pharmacy media medias press presse desk kiosque guichet comptoir dispatch transport rides livraison
  delivery shelter refuge maison houses program programme`.split(/\s+/),
);
const PUBLIC_STEMS =
  'info renseignement inscri regist reserv clini municip volunteer benevol organi secretar coordinat coordonnat confiden report signal donat urgen emergenc event activit meet gym helpline hotline telec'.split(
    ' ',
  );

/** `call` right before the number, without a name: the line of a service. */
const CALLED =
  /(?:call|dial|phone|text|composez|appelez|téléphonez|textez|faites)(?: (?:or text|us|le|au|at|à|the))? ?:? ?$/iu;
/** A person’s name right before the number: `Marie Tremblay au`, `call Jean at`, `Marie:`. */
const NAMED = /(?<![\p{L}’'-])\p{Lu}\p{Ll}[\p{L}’'-]{0,30}(?:,? (?:au|at|à) ?| ?: ?)$/u;

export type Owner = 'person' | 'organisation' | 'unknown';

/**
 * Who most likely owns what stands in `context`, right after `before`. The nearest words decide: “Police:” before a number
 * weighs more than a name at the head of the post.
 */
export function ownerOf(context: string, before: string): Owner {
  return nearest(before) ?? nearest(context) ?? 'unknown';
}

function nearest(words: string): Owner | null {
  if (PRIVATE.test(words) || KIN.test(words) || TITLED.test(words) || AGED.test(words)) return 'person';
  if (isPublic(words)) return 'organisation';
  if (NAMED.test(words)) return 'person';
  return CALLED.test(words) ? 'organisation' : null;
}

const isPublic = (context: string): boolean =>
  /24\/7|toll[- ]free|sans frais/i.test(context) ||
  fold(normalise(context))
    .split(/[^a-z0-9-]+/)
    .some((word) => PUBLIC_WORDS.has(word) || PUBLIC_STEMS.some((stem) => word.startsWith(stem)));
