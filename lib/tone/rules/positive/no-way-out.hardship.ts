import type { DraftDocument } from '../../../draft/document';
import { phrases } from '../../engines/phrase';
import type { TokenSpan } from '../../engines/phrase/match';
import { isDenied } from '../../evidence/framing';
import { LACKS_EN, LACKS_FR } from './no-way-out.lacks';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const PEOPLE_EN =
  '(seniors|people|elders|families|tenants|residents|women|men|children|carers|caregivers|newcomers|patients|adults|victims|survivors|parents|workers|refugees|households|widows|veterans|neighbours|them|us)';
const PEOPLE_FR =
  '(aînés|aînées|gens|personnes|familles|locataires|résidents|femmes|hommes|enfants|aidants|aidantes|proches|immigrants|patients|victimes|parents|travailleurs|réfugiés|ménages|veuves|voisins|mères|malades|usagers)';
const MANY_EN =
  '(<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|dozens of|hundreds of|more|another)';
const MANY_FR =
  '(<number>|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|cinquante|des dizaines de|des centaines de|encore)';

/** Hardship soberly told: no word of distress, and nothing held out. */
const HARDSHIP = phrases({
  en: [
    ...lines(`
    ${PEOPLE_EN} (_)? (will|may|could|are going to|keep|are)? (still)? (die|dying|died) (before|while|waiting|on|in|alone|without|every)
    (waiting list|waitlist|wait list|wait times|wait|queue|backlog) _{0,5} (is|has|now|reached|at|stands|hit|passed|grew|doubled|tripled) _{0,4} (names|months|years|long|longer|people|families|women|<number>)
    (rents|rent|evictions|homelessness|deaths|suicides|hunger|violence|abuse|neglect|assaults|poverty|food bank use) _{0,5} (doubled|tripled|quadrupled|went up|has gone up|have gone up|rose|climbed|jumped|soared|shot up)
    (losing|lost|lose|loses) (their|her|his) (_)? (homes|home|apartment|apartments|house|houses|savings|pension|dignity|teeth)
    (were|was|are|is|been|being|got|get) (just)? (evicted|turned away|put out|kicked out|renovicted|laid off|sent home|beaten|robbed|starved|locked in|left alone|left behind|abandoned)
    (we|they|staff|the shelter|shelters) (had to|have to)? (turn|turned|turning|refuse|refused|send|sent) (away)? _{0,2} ${PEOPLE_EN}
    (turned|turning|turn) away
    (sleeping|sleep|sleeps|living|lives|live) (eight|six|ten|<number>)? (to a room|in (a|her|his|their|the) (car|cars|tent|tents|van|stairwell|bus shelter|basement|hallway|park|street|cold|dark)|in tents|in cars|on (a|the|her|his) (street|couch|floor|bench|sidewalk)|outside|rough)
    (stuck|trapped|alone|confined|prisoners) (at home|in (their|her|his) (home|homes|room|rooms|apartment|bed|own home)|indoors|upstairs|all day|every day|since)
    (families|caregivers|carers|staff|people|communities|nurses|volunteers|homes) (are|is) (falling apart|breaking|burning out|collapsing|giving up|at the end of|exhausted|worn out|going hungry|desperate)
    (no|without) (heat|food|hot meal|dinner|supper|running water|water|family doctor|doctor|bed|beds|shelter|visitors|visits|medication|medicine|electricity|home) (for|since|in|at|yesterday|today|this|last|tonight|left|$)
    (got|had|have|has|gets) no (dinner|supper|lunch|food|meal|meals|heat|bath|visit|visitor|visitors|money|bed|home|help|one|family|doctor)
    (shelves|fridge|fridges|cupboards|pantry|freezers) (are|is|were|was) (almost|nearly|half)? (empty|bare)
    (every|all) (the|our)? (bed|beds|room|rooms|spot|spots|space) _{0,4} (was|were|is|are) (taken|full|gone|occupied)
    never been (this|so) (low|bad|long|high|empty|expensive|hard|poor)
    (nobody|no one|not one person|none of them) (was|has been|has|came|calls|called|visits|visited|showed|signed) (charged|punished|replaced|signed up|come|visited|called|applied|up|her|him|them|since)
    (nobody|no one) (has)? (visits|visited|called|calls|seen|checked|phoned|touched|spoken)
    (shut|closed|closes|shuts|locked|shutting|closing) (its|their|her|his) doors
    nowhere (else|left)? to (turn|go|sleep|live|eat)
    (shelter|shelters|emergency room|waiting room|hospital|hospitals|refuge|beds) (is|are|was|were) (full|over capacity|overflowing|packed|crowded|at capacity) (tonight|again|since|for|$|every|and)
    (waited|waits|waiting|wait) (<number>|six|seven|eight|nine|ten|eleven|twelve|three|four|five|two) (hours|days|weeks|months|years) (in|on|for|at|to)
    short (of|on) (staff|nurses|beds|money|food|drivers|doctors|help)
    (lost|losing|loses) (its|their|our) (_)? (funding|lease|doctor|doctors|only|last|grant|nurse|bus)
    (ran|running|run) out of (milk|food|bread|beds|money|diapers|heat|insulin|room|space)
    (at|near|reached) the end of (their|her|his) rope
    (died|dies|die|found dead|dying) (all)? (alone|of (hunger|cold|heat|loneliness|neglect))
    (only)? one (social worker|nurse|doctor|caseworker|bus|driver|bed|psychologist|interpreter|inspector) for (<number>|every|all|the)
    (in tears|cries herself|crying in)
    there (are|is) (no|not one|not a single) (_)? (respite|shelter)? (beds|bed|spaces|spots|room|place|places) (left|in|for|anywhere)
    (abuse|evictions|deaths|suicides|homelessness|cases|assaults|hunger|poverty) _{0,5} (have|has) (risen|increased|grown|gone up|jumped|climbed) (by|for)
    (almost|nearly|virtually) none (go|goes|are|is|were|of|reach)
    (she|he) (sleeps|lives) (in (his|her|the) (truck|car|van|tent|garage)|behind|under (a|the) (bridge|overpass))
    (never|don't|do not) (tell|told|report|reported|speak|talk) (anyone|anybody|a soul|it|the police|about it)
    (hasn't|haven't|has not|have not|had not|hadn't|not) (had|have|seen|eaten|slept|been) (a|an|their|her|his|in|for|since|outside) _{0,3} (day|break|visit|visitor|meal|bath|shower|night|days|weeks|months|years|doctor|dentist|family|grandchildren)
    (she|he|they) (cries|cry|cried|weeps|eats (toast|cereal|cat food|alone|once)|sits (alone|by|at|in|all)|sleeps (alone|on|in)|goes to bed (hungry|at)|skips|skip|goes (hungry|without)|stares|waits)
    (skip|skips|skipped|skipping|miss|missed) (meals|a meal|their (meds|medication|pills)|her (meds|medication|pills)|his (meds|medication|pills)|dinner|supper|lunch)
    (choose|choosing|chooses) between (food|rent|heat|medicine|medication|pills|eating|heating)
    (stopped running|shut down|closed|closes|closing|shut|is gone|are gone|left town|pulled out) (yesterday|today|this (week|month|morning|year)|last (week|month|night|year)|for good|forever|in _)? $
    (the|our) (last|only|nearest) _{1,5} (closed|closes|is closing|shut|stopped|left|burned|is gone|retired|quit|is _{0,2} away)
    the next (one|closest|nearest|open) (_)? (is|opens) _{0,3} (away|hours|hour|<number>|kilometres|km|drive)
    (exhausted|sick|broke|hungry|cold|afraid|alone|isolated) (,|and) (exhausted|sick|broke|hungry|cold|afraid|alone|isolated|and)
    (older|seniors|women|people|children|elders) _{0,3} (are|is) (being)? (robbed|beaten|starved|cheated|neglected|forgotten|tied|drugged|hit|killed)
    ${MANY_EN} ${PEOPLE_EN} (died|froze|starved|were killed|were found dead|lost)
    (^|and) (that|this|it) (goes|went|keeps|drags) on (and on)?
    (that|this|here) (is|'s)? (where|how) (we|things|it) (are|is|stand|goes|ended up|have come to) (now|today|in <number>|$)
    (that's|thats) (where we are|how it is|life|the way it is|just how it is)
    (it|this|that) is a (terrible|sad|hard|dire|desperate|hopeless) (situation|story|state|time|year|life|reality)
    there is (nothing|little) (more|else|left)? (to say|we can do|to do|to be done|anyone can do)
    (don't|do not|can't|cannot) (know|see) (how|any way) (we|they|to|she|he) (_)? (continue|go on|keep|survive|manage|cope|last|carry)`),
    ...LACKS_EN,
  ],
  fr: [
    ...lines(`
    ${PEOPLE_FR} (âgées|aînées)? (qui)? (meurent|mourront|mouraient) (avant|en|dans|sans|seul*|chaque|faute|là)
    (liste d'attente|listes d'attente|attente|délai|délais|file) _{0,8} (est|sont|a|atteint|dépasse|rendu*|passé*|compte) _{0,5} (mois|ans|noms|personnes|familles|semaines)
    ${MANY_FR} (mois|ans|semaines) d'attente
    (loyers|loyer|évictions|expulsions|itinérance|décès|morts|suicides|violence|violences|maltraitance|négligence|pauvreté|faim|agressions) _{0,4} (a|ont) (doublé|triplé|quadruplé|bondi|explosé|monté|augmenté|grimpé|flambé)
    (n'ont|n'a|n'avaient|n'avait) (plus|nulle part|pas) (où|nulle part|de|d') _{0,1} (aller|chauffage|logement|logis|argent|eau|toit|repas|médecin|visite|famille|amis|lit|vivres)
    (perd|perdent|perdu|perdre) (leur|leurs|sa|son|ses) (logement|logements|logis|maison|maisons|toit|économies|pension|dignité|camion|chez-soi|appartement)
    (a perdu) (son|sa|ses) _{1,9} (et|,) (la moitié|son|sa|ses|tout)
    (ont|a|été|sont|est|fait|font|se faire|se font) (été|fait)? (évincé*|expulsé*|refusé*|jeté* (dehors|à la rue)|mis* (dehors|à la porte|à la rue)|évincer|expulser|mettre dehors|battre|battu*|renvoyé*|abandonné*|laissé* seul*)
    (refuser|refusé|retourner|retourné|renvoyer|renvoyé) ${MANY_FR} ${PEOPLE_FR}
    faute (de|d') (lits|lit|places|place|budget|argent|personnel|bénévoles|chauffeurs|logement|relève|chambres|soins|moyens)
    (dort|dorment|dormir|couche|couchent|vit|vivent) (à (huit|six|dix|<number>|cinq)|dans (son|leur|une|un|la|le|des|leurs) (auto|autos|voiture|char|tente|tentes|rue|cage|couloir|corridor|sous-sol|parc|voitures)|sur (un|le|des) (banc|divan|plancher|trottoir)|dehors|trois heures|deux heures)
    (coincé*|prisonnier*|prisonnière*|seul*|confiné*|isolé*|enfermé*) (chez (eux|elle|lui|elles|soi)|à la maison|dans (leur|sa|son|leurs) (chambre*|logement*|appartement*|lit|cuisine)|depuis|toute la journée|du matin)
    (pleure|pleurent|pleurer) (seul*|dans|la nuit|chaque|tous les)
    (mange|mangent|manger) (une fois par jour|seul*|des (toasts|rôties|céréales)|du (gruau|pain)|un repas par jour|froid)
    (saut*|priv*) (un|des|de|les|leur|le|deux)? (repas|souper*|dîner*|médicament*|pilules|viande)
    (ne|n') (dort|mange|sort|voit|parle|reçoit|dorment|mangent|sortent|voient|reçoivent) (presque|à)? (plus|pas|personne|rien) (depuis|de|la|à|personne|$)
    personne (ne|n') (l'|les|la|le|lui|leur|va|est|a)? (visite*|appelle*|a (visité*|vu*|appelé*|parlé|payé)|a été (accusé*|puni*|remplacé*|congédié*)|est (venu|passé)|va (la|le|les) voir|fait (quoi que ce soit|rien)|prend la relève|n'en parle|a postulé)
    (fermé|ferme|ferment) (vendredi|lundi|mardi|mercredi|jeudi|samedi|hier|définitivement|pour de bon|cette semaine|ce mois-ci)
    (dort|dorment|vit|vivent) (dans|derrière|sous) (son|un|une|le|la|leur|sa) (camion|auto|voiture|tente|garage|pont|viaduc|centre)
    (attendu|attend|attendent|attendait) (<number>|deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze) (heures|jours|semaines|mois|ans) (à|sur|pour|dans|aux|en)
    manqu* (de|d') (personnel|lits|place|places|infirmières|préposés|médecins|chauffeurs|nourriture|tout)
    (a|ont|avoir) perdu (son|leur|sa|ses) (financement|bail|médecin|subvention|seul|seule|dernier|dernière|local)
    (n'avait|n'a|n'avaient|n'ont) plus (de|d') (lait|pain|lits|argent|nourriture|chauffage|place|viande|couches|manger)
    au bout du rouleau
    (est|sont|retrouvé*|trouvé*) morte* (seul*|de (faim|froid|chaleur|solitude|négligence))
    (un|une) seul* _{1,2} pour (<number>|toute|tous|toutes|les)
    en larmes (dans|au|devant|à)
    (n'y a|y a|reste) (plus|pas) (un seul|de|une seule|d') (lit*|place*|répit|logement*|médecin*)
    (refuge|refuges|urgence|urgences|salle d'attente|hôpital) (est|sont|était) (encore)? (plein*|complet*|débordé*|bondé*)
    (maltraitance|évictions|morts|suicides|itinérance|cas|agressions|faim|pauvreté) _{0,4} (ont|a) (grimpé|augmenté|monté|bondi|crû) (d'|de)
    presque aucun* (ne|n')
    (se retrouvent|sont|reste*) (devant rien|sans rien|sans ressources|à la rue|dehors)
    (passe|passent|passé) (ses|leurs|toutes ses|toutes leurs|la|les) (journées|nuits|soirées|fêtes|hivers|vie) (devant|seul*|dans|à (la|sa|leur) fenêtre|à attendre|à pleurer)
    (fermera|fermeront|ferme|ferment|a fermé|ont fermé|a perdu) (ses|leurs|sa|définitivement) (portes|porte|médecin)? (le|en|cet|cette|la|l'|pour|bientôt|demain|hier|$)
    plus (de|d') (livres|autobus|caisse|pharmacie|école|médecin|lits|places|épicerie|services|dépanneur|église) (au|dans|en|à|ici|pour|,|$)
    (se vide|se vident|s'éteint|s'éteignent) (de tout|de (son|ses|leur|leurs)|peu à peu|$)
    (tablettes|frigos|armoires|étagères|garde-manger) (sont|est|étaient) (presque|à moitié|déjà)? (vides|vide)
    ${MANY_FR} ${PEOPLE_FR} (_)? (sont mort*|ont (sauté|perdu|dormi|gelé|été (refusé*|expulsé*|évincé*|tué*|battu*))|dorment|n'ont (pas|rien|plus))
    (voilà|c'est|voici) (où|là) (qu')? (on|nous|où) (en)? (est|sommes|on en est) (rendu*)?
    (c'est|c'était) (comme ça|ainsi|leur vie|sa vie|la vie|de même) (depuis|et|partout|tout le temps|chaque|$)
    (ça|cela) (fait|dure) (<number>|deux|trois|quatre|cinq|six|sept|huit|dix|vingt|des) (ans|années|mois) (que ça dure)? $
    (ça|cela) (continue|dure|recommence) (et|encore|toujours|sans|année|jour|$)
    (il)? (n'y a|y a) plus rien à (dire|faire|manger|espérer)
    (ne)? (voit|voyons|sait|savons) (plus|pas) comment (continuer|faire|tenir|survivre|y arriver|on va|nous|s'en sortir)
    (ne|n') (changera|changeront|finira|finit) (pas|jamais|rien) $`),
    ...LACKS_FR,
  ],
});

/** Somebody who does something about it, or is spoken to; or whoever vouches for the fact. */
const TENDED = phrases({
  en: lines(`
    (we|we'll|we've|we're|i'm) (now|also|still|have|are|will|can)? (also|now)? (ask*|lend*|help*|open*|offer*|add*|call*|hir*|work*|plan*|meet*|writ*|wrote|written|deliver*|visit*|start*|began|made|built|stand|remember*|think*|miss|serve*|brought|bring*|gave|give|lent|took|take|found|fed|cook*|hosted|set up|celebrat*|drove|drive|answer*|read*|look*|need*|resum*|try*|keep*|continue*|reopen*|move*|moved)
    (our|us) (van|bus|shuttle|pantry|pharmacist|nurse|guide|list|members|team|advocates|volunteers|lawyers|clinic|shelter|line|office|trained|workers|visitors|neighbours|kitchen|nurses|free|new|report|brief|heart*|thought*)
    (you|your|you're|please|let's|tell us)
    (free|open|reopen*|refund*|returns|back|resume*|moved to|instead|nobody was hurt|no one was hurt|are safe|is safe)
    (police|rcmp|reports|report|study|says|said|say|warns|constable|fraud centre|judge|charity|column|poem|novel|film|play|song|book|story)
    (should|deserve*|must|never your|right to|rights|against the law|illegal)
    (but|yet|although|still here|rebuil*|survivor)`),
  fr: lines(`
    (nous|on) (vous|les|y|l')? (prêt*|offr*|ouvr*|ajout*|appel*|embauch*|travaill*|prépar*|rencontr*|écri*|avons (écrit|ouvert|ajouté|demandé|appelé|créé)|a (écrit|ouvert|ajouté|demandé|créé)|livr*|visit*|organis*|avons (apporté|prêté|donné|trouvé|servi|aidé|installé|accueilli)|a (apporté|prêté|donné|trouvé|servi|aidé|installé|accueilli)|commenc*|poursuiv*|pens*|souvenons|accueill*|continu*|cherch*)
    (notre|nos) (minibus|navette|autobus|comptoir|pharmacienne|infirmière|guide|liste|membres|équipe|bénévoles|clinique|refuge|ligne|bureau|intervenant*|cuisine|infirmières|rapport|mémoire|pensées|comité|avocats|conseill*|service)
    (vous|votre|vos|svp|veuillez|prenez|pensez|allez|parlons)
    (proposez|offert*|rendu|remplacé*|solidarité|entraide|gratuit*|ouvert*|rouvr*|remboursé*|de retour|reprend|reprennent|déménag*|sain* et sauf*|personne n'est blessé)
    (police|grc|rapporte|étude|disent|déclare|avertit|centre antifraude|juge|poème|roman|film|pièce|chanson|livre|chronique|coroner|incendie)
    (devrait|devraient|mérit*|droit*|illégal|interdit|loi)
    (mais|pourtant|malgré|toujours là|reconstrui*)`),
});

/** A longer text tells more than a hard fact. */
const MOST_WORDS = 60;

/** Where a short post tells of a hardship that nobody in it tends; null elsewhere. What is held out to readers is asked apart. */
export function untendedHardship(document: DraftDocument): TokenSpan | null {
  const told = HARDSHIP.find(document).find(({ reported }) => !isForNobody(document, reported))?.reported;
  if (!told) return null;
  const words = document.tokens.filter(({ kind }) => kind === 'word').length;
  if (words > MOST_WORDS || document.sentences.some(({ endMark }) => /[!?]/.test(endMark))) return null;
  if (TENDED.find(document).length > 0) return null;
  return told;
}

/** «Personne ne mange seul», “nobody is left alone”, «ne repartent jamais les mains vides»: the contrary of a hardship. */
const isForNobody = (document: DraftDocument, span: TokenSpan): boolean =>
  isDenied(document, span) ||
  document.tokens.slice(Math.max(0, span.from - 5), span.from).some(({ norm }) => NOBODY.test(norm));
const NOBODY = /^(?:personne|nobody)$/;
