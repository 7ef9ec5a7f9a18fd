import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const WHO_EN =
  '(aides|abusers|residents|caregivers|families|banks|landlords|seniors|doctors|nurses|men|women|teenagers|teens|kids|young people|older men|older women|older people|old people|husbands|sons|daughters|politicians|managers|tenants|members|volunteers|scammers|care homes|nursing homes|homes|clients|newcomers|grandchildren|nephews|lawyers|officials|bosses|neighbours|contractors|insurers|callers|victims|donors)';
const ILL_EN =
  '(lies|lie|cheats|cheat|steals|steal|quits|quit|leaves|leave|forgets|forget|fights|fight|complains|complain|refuses|refuse|falls for it|fall for it|hides|hide|gives up|give up|ignores|ignore|hits|hit|abuses|abuse|drinks|drink|gets fooled|get fooled|loses|lose)';
const WHO_FR =
  '(préposés|préposées|abuseurs|résidents|résidentes|aidants|familles|banques|propriétaires|proprios|aînés|aînées|médecins|infirmières|hommes|femmes|jeunes|ados|hommes âgés|femmes âgées|personnes âgées|vieux|maris|fils|filles|politiciens|gestionnaires|locataires|membres|bénévoles|résidences|clients|nouveaux arrivants|petits-enfants|neveux|avocats|fonctionnaires|patrons|voisins|entrepreneurs|assureurs|victimes|donateurs|enfants|proches|gens)';
const ONE_FR =
  '(abuseur|agresseur|homme violent|homme|mari violent|mari|femme|fils|fille|jeune|ado|médecin|propriétaire|proprio|banquier|gestionnaire|politicien|préposé|préposée|locataire|neveu|patron|fonctionnaire|héritier|enfant|aidant|résident|notaire|avocat|fraudeur|aîné|vieux|ministre|député|bénévole|employeur|voisin|alcoolique|joueur|assureur)';
const ILL_FR =
  "(voler|profiter|abuser|partir|lâcher|abandonner|mentir|trahir|se chicaner|frapper|boire|oublier|tricher|craquer|recommencer|se taire|se fâcher|se venger|exploiter|en voler|en profiter|en abuser|se servir|vider|s'en aller|se désintéresser)";

/** One verdict over everybody of a kind: “every time”, « jamais, aucun », « finit toujours par voler ». */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  ${WHO_EN} (just|simply|will)? [never (ever)?] (listen|tell the truth|tell you the truth|change|learn|report|visit|call|help|read|answer|admit|say thank|volunteer|ask|talk|speak up|care|explain|apologize|cook|cry|complain|pay|share|understand) => rarely
  ${WHO_EN} (flatly|invariably|systematically|always|all|simply)? ${ILL_EN} _{0,4} (every (single)? time|without fail|without exception|each and every time|ten times out of ten|always|every last (one|time))
  ${WHO_EN} (flatly|invariably|systematically|categorically) (refuse|forget|ignore|lie|reject|deny|avoid|hide|lose|fall|miss)
  (never|always|flatly|nobody|every|all) _{1,7} , (all|none|not one|every one|each one|the whole lot|any) of them (,|$)
  [every] (family|son|daughter|nephew|landlord|teenager|bank|politician|husband|boss|care home|home|tenant|heir|couple) (fights|cheats|lies|steals|quarrels|argues|forgets|hides|ends up|abandons|ignores|betrays|exploits|takes advantage|splits) _ => more than one
  (a|an) _{1,6} (always|inevitably|invariably) (ends up|winds up|finishes by) (stealing|lying|cheating|leaving|drinking|hitting|abusing|forgetting|quitting|betraying|alone|bitter)
  (everyone|everybody|all residents|every resident|anyone) (in|at) (a|the|any|these|those) (home|homes|care home|residence|nursing home|institution|hospital) (is|are|feels|gets|ends up|dies) (bored|lonely|abused|neglected|miserable|drugged|forgotten|unhappy|alone|depressed)
  not (one|a single) (doctor|landlord|banker|politician|teenager|son|daughter|nurse|lawyer|boss|minister|neighbour|nephew|family) (here|in town)? (takes|has|will|would|gives|makes|bothers|ever|knows|tells|explains|visits|stays)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (les|des|nos|vos|ces|leurs) ${WHO_FR} (ne|n')? (se|s'|nous|le|la|les|en|y|vous)? (disent|écoutent|changent|apprennent|signalent|visitent|appellent|aident|lisent|répondent|avouent|demandent|parlent|expliquent|cuisinent|paient|partagent|comprennent|remercient|pensent|reconnaissent|dénoncent) [jamais] (la vérité|la|le|les|l'|leur|leurs|leurs|rien|merci|d'aide|de|à|au|aux|personne|pourquoi|$|,) => pas toujours
  ${WHO_FR} _{1,6} (systématiquement|invariablement|immanquablement|à tout coup|à tous (les)? coups|chaque fois|à chaque fois|dix fois sur dix|neuf fois sur dix|sans exception|à tout bout de champ) ($|,|de|leur|les|la|le|quand|à|dans)
  ${WHO_FR} (refusent|oublient|ignorent|mentent|rejettent|évitent|cachent|nient|négligent) (systématiquement|invariablement|toujours|immanquablement|catégoriquement) _
  (jamais|toujours|tous|toutes|rien|personne) _{0,7} , (aucun|aucune|pas un|pas une|pas un seul|pas une seule|tous|toutes|sans exception|tous autant) (d'eux|d'elles|d'entre eux|d'entre elles|qu'ils sont|qu'elles sont)? $
  (un|une) ${ONE_FR} (,)? (ça)? (ne|n')? (change|guérit|apprend|arrête|avoue|partage|écoute|pardonne|comprend|oublie|respecte|rembourse) [jamais] => pas toujours
  ^ jamais (un|une) ${ONE_FR} (ne|n') (s'|se|le|la|l'|les|lui|leur)? _
  (un|une|les|tout|toute|chaque) _{1,6} (finit|finissent|finira|finiront) (toujours|tous|toutes|forcément|immanquablement|bien) par (en|y|le|la|les|se|s'|vous|tout)? ${ILL_FR}
  [(tous les|toutes les|tous nos|toutes nos)] (familles|couples|fils|filles|proprios|propriétaires|voisins|frères|héritiers|enfants|jeunes|banques|résidences|maris) (se (déchirent|chicanent|disputent|battent|détestent|fichent|foutent|moquent)|s'entredéchirent|volent|mentent|oublient|abandonnent|trichent|fraudent) => bien des
  (ceux|celles|gens|personnes|tous ceux) (qui vivent|en|dans les|qui habitent) _{0,2} (résidence|chsld|foyer|résidences|foyers) (s'ennuient|souffrent|meurent|pleurent|dépérissent|sont (tous|abandonné*|négligé*|maltraité*|seul*|malheureu*))
  (ado|ados|jeunes|enfants|hommes|vieux|aînés) (ne|n')? (s'intéressent|s'intéresse|pensent|vivent|tiennent) (plus|pas|jamais|qu'|que)? (qu'|que)? (aux|à|au|pour|par) (vieux|aînés|rien|leur (cellulaire|écran|téléphone|nombril)|l'argent|personne)`),
);

export const SWEEPING_ALLOWED = {
  en: [
    '(abusers|members|volunteers|people|callers|scammers|thieves) never (ask|need|have|be|sleep|rest|take)',
    '(if|when|why|because) _{0,4} never',
  ],
  fr: [
    'tou* deux',
    'pourquoi personne',
    '(tous|toutes) nos _ sont (tenu*|formé*|vérifié*|bilingue*|gratuit*|ouvert*|soumis*|supervisé*|bénévoles|membres|couvert*|assuré*)',
    "jamais (un|une) _{1,3} (ne|n') vous _{0,4}",
    '(certains|certaines|bien des|beaucoup de|plusieurs|souvent|parfois|trop de|plupart) _{0,7} (jamais|toujours)',
  ],
} as const;
