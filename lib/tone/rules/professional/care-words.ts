import { isAboutWords } from '../../evidence/wording';
import { defineRule } from '../../rule';
import { inflected, table } from '../../table';

const HOME =
  '(a|an|the|some)? (nursing|long-term care|seniors|retirement|care|group|old folks|old age|rest)? (home|facility|institution|LTC)';
const PERSON =
  '(mom|dad|mum|mother|father|grandmother|grandma|grandpa|grandfather|parent|parents|wife|husband|spouse|aunt|uncle|loved one|relative|relatives|granny|her|him|them|someone|people|seniors)';
const PROCHE =
  '(grand-maman|grand-papa|mémé|pépé|mère|père|parent|parents|conjoint|conjointe|grand-mère|grand-père|maman|papa|mari|femme|proche|proches|personne|aîné|aînée|aînés|aînées|tante|oncle|frère|soeur|vieux|époux|épouse)';
const CENTRE =
  "(CHSLD|résidence|centre d'hébergement|centre|hébergement|foyer|RPA|RI|institution|maison de retraite|maison de repos|EHPAD|établissement|soins de longue durée)";

const EN = `
  [(put|place|stick|park|dump) ((my|your|our|his|her|their|a|an)? (own|old|elderly|aging|ageing)? ${PERSON}) (in|into)] ${HOME} => move $2 into
  [(dumped|stuck|parked) ((my|your|our|his|her|their|a|an)? (own|old|elderly|aging|ageing)? ${PERSON}) (in|into)] ${HOME} => moved $2 into
  [(putting|placing|sticking|parking|dumping) ((my|your|our|his|her|their|a|an)? (own|old|elderly|aging|ageing)? ${PERSON}) (in|into)] ${HOME} => moving $2 into
  (was|were|been|being|be|is|are|get|got) [(put|placed|stuck|parked|dumped|shoved) (away)? (in|into)] ${HOME} => moved to
  (warehoused|warehousing|parked|dumped) (in|into|at) (care|nursing|long-term|these|a|the) (care)? (homes|home|facilities|hospital|institutions|hospitals)
  (warehousing|dumping|discarding|throwing away) (of)? (our|the)? (seniors|elderly|elders|older|parents)
  nursing home inmates => nursing home residents
  inmates of (our|the|a|this) (care|nursing|long-term|home) => residents of
  (bed|ward) blockers => patients waiting for care
  heavy (care)? (case|patient|resident) => person with high needs
  heavy (care)? (cases|patients|residents) => people with high needs
  (our|the|these) feeders => people who need help to eat
  difficult (patients|residents|clients|seniors) => people who are hard to reach
  old folks home => seniors’ home
  old age home => seniors’ home
  old people's home => seniors’ home`;

const FR = `
  ${inflected(
    '- e s es',
    `
    (été|est|sont|a|fut|être|étaient|était|seront|sera|ont|aînés|aînées|parents|personnes|résidents|patients|mère|père|aîné|aînée|personne|,)? [=placé*] (de force|d'urgence|contre _{1,3}|trop vite|trop tôt)? (en|dans un|dans une) ${CENTRE} => hébergé*
    [(=parqué*|=casé*|=entassé*|=cordé*|=tassé*)] (en|dans des|dans un|dans les|dans nos|dans une|au) (CHSLD|résidences|résidence|centres|centre|mouroirs|foyers|établissements) => logé*`,
  )}
  [(parque|case|dompe|tasse)] (son|sa|ses|leur|leurs|un|une|des|les|vos|votre|ma|mon|mes|nos|notre|l'|cet|cette)? ${PROCHE} => loge
  [(parquent|casent|dompent|tassent)] (son|sa|ses|leur|leurs|un|une|des|les|vos|votre|ma|mon|mes|nos|notre|l'|cet|cette)? ${PROCHE} => logent
  [place] (son|sa|ses|leur|leurs|votre|ma|mon|mes|nos|notre) ${PROCHE} (en|dans) => héberge
  [(placez|placent)] (son|sa|ses|leur|leurs|votre|vos|ma|mon|mes|nos|notre) ${PROCHE} (en|dans)
  [placer] (son|sa|ses|leur|leurs|un|une|des|les|vos|votre|ma|mon|mes|nos|notre|l'|cet|cette) ${PROCHE} (âgé|âgée|âgés)? (en|dans un|dans une) ${CENTRE} => héberger
  [placer] (son|sa|ses|leur|votre|ma|mon|un) (mère|père|parent|conjoint|conjointe|grand-mère|grand-père|maman|papa|mari|femme|tante|oncle) => héberger
  [(parquer|caser|domper|tasser)] (son|sa|ses|leur|leurs|un|une|des|les|vos|votre|ma|mon|mes|nos|notre|l'|cet|cette) ${PROCHE} => héberger
  [le placement] (d'un|d'une|de|des|en|du) (sa|son|mon|ma|votre|leur|vos|nos|leurs|ses)? (${PROCHE}|${CENTRE}) => l’hébergement
  [du placement] (d'un|d'une|de|des|en|du) (sa|son|mon|ma|votre|leur|vos|nos|leurs|ses)? (${PROCHE}|${CENTRE}) => de l’hébergement
  [au placement] (d'un|d'une|de|des|en|du) (sa|son|mon|ma|votre|leur|vos|nos|leurs|ses)? (${PROCHE}|${CENTRE}) => à l’hébergement
  (un|son|leur|de|en attente de|d'un) [placement] (d'un|d'une|de|des|en|du) (sa|son|mon|ma|votre|leur|vos|nos|leurs|ses)? (${PROCHE}|${CENTRE}) => hébergement
  (les|des|aux|nos|ces|pour) [grabataires] => patients alités
  grabataire => en perte d’autonomie
  grabataires => en perte d’autonomie
  [un cas lourd] => quelqu’un ayant de grands besoins
  cas (très|trop)? lourds => personnes ayant de grands besoins
  (patient|usager|résident) [(très|trop)? lourd] => ayant de grands besoins
  (patients|usagers|résidents) [(très|trop)? lourds] => ayant de grands besoins
  clientèle [(très|trop|plus)? lourde] => ayant de grands besoins
  clientèles [(très|trop|plus)? lourdes] => ayant de grands besoins
  (les|des|aux|nos|ces) [dépendants] (sont|ont|et|qui|,|$|en) => personnes qui ont besoin de soutien
  (aînés|aînées|parents|personnes|résidents|personne|aînée|aîné) [(dépendants|dépendantes|dépendante|dépendant)] (et|qui|sont|ont|,|$|en|de leur) => ayant besoin de soutien
  (mouroir|mouroirs)
  (ce|un|le|ces|les|des|vrai|vrais) (parking à vieux|parkings à vieux|entrepôt à vieux)`;

/** Words that store people or weigh them: “placed in a home”, «cas lourd». */
export const careWords = defineRule({
  id: 'professional/care-words',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'korian-words',
  elseDropSentence: true,
  unless: isAboutWords,
  find: { en: table(EN), fr: table(FR) },
  allow: {
    en: ['put _{1,3} in (touch|charge|contact)'],
    fr: [
      '(dépendant|dépendante|dépendants|dépendantes) (aux|à|au|du|des)',
      "placement (en emploi|étudiant|de personnel|publicitaire|de l'argent|d'argent)",
      '(site|service|agence|bureau|centre) de placement',
      '(placé|placée|placés|placées) en (tête|avant|ligne|retrait|observation|isolement|attente|garde)',
    ],
  },
});
