import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const WHO_EN =
  '(funder|funders|partner|partners|sponsor|sponsors|foundation|donors|board|ministry|department|agency|office|supplier|printer|caterer|venue|colleague|colleagues|volunteers|intern|speaker|staff|coordinator|director|boss|manager|treasurer|secretary|accountant|members|city|province|government|committee|contractor|consultant|designer|translator|network|coalition|organizers|university|college|school|hospital|clinic|library|centre|club|church|parish|chapter|branch|association|union|team|crew|group|groups|council|museum|garage|company|liaison|webmaster|landlord|neighbours|bus company|radio station|newspaper|federation|others|other groups|firm|publisher|courier|bakery)';
const COUNT_EN =
  '(<number>|two|three|four|five|six|seven|eight|nine|ten|twelve|several|weeks|months|ages|a|forever|half a)';
const WHO_FR =
  "(bailleur de fonds|bailleurs de fonds|bailleur|partenaire|partenaires|commanditaire|commanditaires|fondation|donateurs|ministère|agence|conseil|conseil d'administration|ca|administrateurs|fournisseur|imprimeur|traiteur|collègue|collègues|bénévoles|livreurs|stagiaire|conférencier|coordonnatrice|coordonnateur|directrice|directeur|direction|patron|patronne|boss|gestionnaire|trésorier|trésorière|secrétaire|comptable|membres|ville|municipalité|gouvernement|comité|consultant|consultante|graphiste|traducteur|réseau|organisme|organismes|organisateurs|université|cégep|collège|école|hôpital|clinique|cisss|ciusss|clsc|bibliothèque|centre|club|paroisse|équipe|refuge|groupe|groupes|regroupement|association|associations|fédération|entrepreneur|webmestre|province|radio|journal|proprio|voisins|firme|garage|musée|caisse)";
const COUNT_FR =
  '(<number>|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|plusieurs|des|quelques)';

/** What partners, members and bosses are grumbled about for: slow, absent, sloppy, stingy. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  ${WHO_EN} (still|always|usually)? (takes|take|took|needs|needed|spends|spent) (us)? ${COUNT_EN} (months|weeks|days|years|meetings|hours|emails|calls|tries|of _)? to (answer|reply|approve|sign|pay|decide|agree|return|read|send|respond|review|call|say|open|find)
  (can't|cannot|could not|couldn't|won't|never) (seem to|ever|even)? (make up (its|their|his|her) (mind|minds)|get (its|their|his|her) act together|agree on (a|anything|the)|organize (itself|themselves)|meet a deadline|stick to a|run a meeting|answer an email|reply to an email)
  (can't|cannot|could never|can never|don't) (ever|really)? (count on|rely on|depend on|trust) (our|the|that|this|them|him|her|<mention>|some|certain) _{0,3} (for anything|to (show|answer|pay|do|deliver|come|read|help)|at all|any more|anymore|$)
  ${WHO_EN} (is|are|was|were) (completely|totally|simply|just|really|so|quite)? (useless|hopeless|no help|unreachable|unreliable|missing in action|disorganized|disorganised|a mess|a joke|dead weight|a pain|a nightmare|a headache|a burden|impossible|lazy|stingy|cheap|slow as|asleep at|never there|never around) ($|,|when|to|as|and|at|again|about|molasses)
  (not|isn't|aren't|hardly|never|wasn't|weren't) exactly (reliable|fast|quick|helpful|punctual|generous|organized|hard-working|hardworking|speedy|prompt|dependable|professional|rushing|present|eager|keen|friendly|easy to)
  ${WHO_EN} _{0,7} (went|gone|goes|has gone|suddenly went) (silent|quiet|dark|missing|awol|radio silent) (on us|again|$|,|since|after)
  ${WHO_EN} (still|simply|just)? (still)? (hasn't|haven't|has not|have not|has yet to|have yet to|never) (still|even)? (lifted a finger|lift a finger|paid us|pay us|paid (the|its|their|his|our)|answered (us|our|a single)|replied to (us|our)|sent (us|the|a|its|their)|done (a thing|anything|its|their)|signed (the|our)|delivered|got back|gotten back|returned (our|a|the)|thanked|moved on|bothered|found the time|found time|returned)
  (lifted|lifts|lifting|lift) a finger ($|,|for|to|all|yet|since|on)
  (drag|drags|dragged|dragging|dragged out) (its|their|his|her) (feet|heels)
  (working|dealing|partnering|planning|organizing|co-hosting|talking) with (them|him|her|that|our|the|this|you) _{0,3} (is|was|has been|feels) (a|an|like|such a|always|pure|sheer|truly)? (real|true|total|constant|complete)? (ordeal|nightmare|pain|chore|headache|struggle|slog|hassle|challenge and|pulling teeth|herding cats|exhausting|hell|torture|painful|no picnic|impossible)
  (does|did|do|doing|done|delivered|sent us|gave us|turned in|produced) (such|some|a|an|only|really|very|pretty)? (a|an)? (sloppy|shoddy|slapdash|half-baked|half-hearted|poor|lousy|terrible|messy|careless|second-rate|bad|awful|rushed) (work|job|draft|translation|report|repair|repairs|printing|paint job|design)
  (sat|sitting|sits|sit|slept) on (our|the|this|that|it) (file|request|application|letter|form|forms|invoice|money|cheque|proposal|answer|report|email|grant|permit|complaint)? (for|since|all|until|,)
  (a|an|such a|real|hard|impossible|difficult|tough|not easy|a real|never easy) (real|total|royal)? (pain|headache|nightmare|chore|hard|impossible|difficult) to (deal|work|reach|do business|please|live)? with ($|,|and|at|as|lately|again)
  (they|he|she|it) (is|are|'re|'s) (a|an|such a|really|so|not)? (pain|hard|impossible|nightmare|headache|no picnic|easy) to (deal|work) with
  they're (a|such a|an|so|really|not|impossible|hard) (real|total)? (pain|headache|nightmare|hard|easy|impossible) to (deal|work) with
  (came|comes|come|arrived|arrives|arrive|showed up|shows up|show up) late (and|,|then) (and|then)? (left|leaves|leave|ate|eats|took|went|complained|sat|asked)
  ${WHO_EN} (don't|doesn't|didn't|do not|does not) even (pay|read|open|answer|come|know|reply|say|show|try|vote|bother|wave|thank|call|look|use|own|care|have|send)
  (tiring|exhausting|hard|frustrating|annoying|sad|maddening|galling|tiresome) to (carry|chase|babysit|remind|beg|drag|deal with|work with|see|cover for|wait for|clean up after) (our|the|members|partners|them|people|volunteers|colleagues|those|him|her|groups|everyone)
  (who|that) give (nothing|little|so little) (back|$|,|in return)
  (the|our) (others|other groups|other clubs|other partners|other members|other centres|rest of the (board|team|network|members)) (just|only|all|mostly|simply)? (watched|slept|talked|came for|took|take|take the|showed up for|did|do|sat|nodded|ate|left|never|wait|waited|get the|stood)
  (we|i|our team|our staff) (do|did|does|had to do|ended up doing) (all|most of|90 %|everything) (of)? (the|the heavy|the actual)? (work|lifting|job)? (and|while|but|,|as) (they|the others|our|nobody|he|she|others|the rest|as)
  (take|takes|took|taking|grab|grabbed|steal|stole|claim|claims|claimed|hog|hogged) (all)? (the|our) (credit|glory|spotlight) ($|,|for|again|and|as|once)
  (asks|ask|asked|wants|want|wanted|demands|demanded|requires|needs) (us)? (for)? (a|one|another|two|three) (page|form|report|receipt|signature|copy) (for|per) (every|each|every single)
  (as|like) (usual|always|they do|he does|she does|ever|every year|every time) ($|,)? ${WHO_EN}
  (left|leaves|leave|leaving) (the hall|the kitchen|everything|the room|the place|our (_)?|us|it all|their) (in)? (a|an|_)? (mess|messy|filthy|dirty|dishes|trash|dirty work|to clean)
  ${WHO_EN} (come|comes|show up|shows up|arrive|arrives|answers|answer|pays|pay|works|work|replies|reply|helps|helps out|help) (only|just)? (when (it suits|they feel|they please|it pleases|he feels|she feels|there is|there's)|whenever|if and when)
  <number> (meetings|hours|emails|calls|reminders|months) (just)? (for|to (pick|choose|decide|agree|get)) (that|this|a|one|an|the) (colour|color|logo|font|coffee|chair|date|answer|reply|word|simple|single|yes|cheque|signature)
  (half|most) of (our|the) (members|board|volunteers|partners|staff) (slept|dozed|don't|didn't|never|can't|complain|complained|texted|were asleep|snored)
  (we|i) (are|'re|am) (still)? (chasing|begging|babysitting|carrying|waiting on) (our|the|a) _{0,2} ${WHO_EN} (for|to|again|since|who|$)
  (too|so) (cheap|stingy|lazy|slow|busy|proud|important|disorganized) to (pay|help|answer|reply|send|come|chip|share|lend|show|pitch|return) _`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  ${WHO_FR} (prend|prennent|met|mettent|a pris|ont pris|a mis|ont mis) (toujours|encore|bien)? ${COUNT_FR} (mois|semaines|jours|ans|réunions|heures|courriels|siècles|éternités|éternité) (à|pour|avant de|avant d') (nous)? (répondre|payer|signer|décider|trancher|retourner|rappeler|envoyer|lire|accepter|approuver|dire|livrer|donner|bouger|se)
  ${WHO_FR} (ne|n')? (est|sont) (vraiment|toujours|même|tout simplement)? pas (capable*|foutu*|fichu*|en mesure) (de|d') (décider|répondre|payer|trancher|choisir|lire|s'entendre|s'organiser|nous|organiser|livrer|rappeler|tenir|se (décider|brancher|présenter)|fixer|dire|donner|remplir|écrire|arriver)
  (ne)? (sait|savent) (même)? pas (se brancher|s'organiser|où (il|elle|ils|elles) (s'en)? (va|vont)|lire un|ce qu'(il|elle|ils|elles) (veut|veulent))
  (on|nous) (ne|n')? (peut|peux|pourra|pouvons|pouvait) (vraiment)? (jamais|pas|plus) (jamais|vraiment|plus)? (se fier|compter|nous fier|se reposer) (à|sur|aux|au) (eux|elle|lui|elles|notre|nos|la|le|les|ce|cette|ces|personne|vous) 
  (dit|disent|promet|promettent|répond|répondent) (toujours|tout le temps)? (oui|non)? (à tout)? (et|mais|,|pis) (ne|n')? (envoie*|vient|viennent|fait|font|livre*|rappelle*|paie*|donne*|répond*|arrive*|bouge*) (pas|jamais|rien|personne)
  ${WHO_FR} (ne|n')? (envoie|envoient|paie|paient|rappelle|rappellent|livre|livrent|fournit|fournissent) (jamais|pas|toujours pas) (rien|personne|à temps|à l'heure|nos|leur|leurs|sa|son|les|le|$|,)
  (la moitié|les trois quarts|la plupart|plusieurs|certains|bien des gens) (ne|n')? (lisent|viennent|paient|répondent|votent|ouvrent|dorment|dormait|dormaient|jasaient|se présentent|aident|font|lèvent) (même)? (pas|rien|jamais|, l'autre)? 
  la moitié (dormait|dormaient|jasait|chialait|textait|ronflait|cognait)
  ${WHO_FR} (est|sont|étaient|était|c'est) (vraiment|carrément|tout simplement|franchement)? (un|une|des|de|le|la)? (vrai*|beau|belle|gros)? (poids mort*|boulet*|nuisance*|plaie|casse-tête|casse-pieds|cauchemar*|calvaire|fardeau*|parasite*|traîneux|chialeux|peu fiable*|jamais là|aux abonnés absents|champions de la|roi*)
  ${WHO_FR} (du|de|des|d'|de la)? _{0,3} se (défile|défilent|désiste|désistent|sauve|sauvent|pousse|poussent|traîne*|pogne*) (chaque fois|toujours|encore|à la|les|dès|quand|tout le temps|,|$|une fois)
  (a|ont) (encore)? brillé par (leur|son|sa) (radinerie|absence|lenteur|silence|désorganisation|mesquinerie|indifférence|manque|paresse)
  (chiale*|chialent|critique*|se plaign*|parle*|jase*|mange*|bavarde*) (bien)? (plus|davantage) (qu'|que) (ils|elles|il|elle) (ne|n')? (participe*|aide*|travaille*|donne*|agi*|font|fait|lève*|cotise*)
  (ils|elles|membres|partenaires|bénévoles|collègues|voisins|administrateurs) (ont|a) (encore|bien|tous)? (chialé|boudé|rechigné|tiré de la patte|niaisé|tergiversé|braillé|traîné (les pieds|de la patte)) 
  (parlent|parle|jasent|discutent|regardent) , (un|une) (seul|seule) (travaille|agit|bouge|fait|aide)
  (une|un|deux|trois|quatre|cinq|six|huit|dix|douze|<number>) (heures|réunions|mois|semaines|courriels|relances|rencontres|appels|jours) (à|pour|de) (s'obstiner|discuter|se chicaner|décider|choisir|ça|parler pour|tourner|s'entendre|placoter|trancher|niaiser|chialer)
  (on|nous) (a|avons|ait|ayons|aura) (encore)? (fait|faite|fini par faire) (tout|toute) (l'ouvrage|le travail|la job|le boulot) (et|,|pis|pendant|tout) _
  (et|pis|mais) (vous|eux|elle|lui|les autres) (,)? (rien|pas un|zéro|rien du tout|niet)
  (demande*|veut|veulent|exige*) (nous)? (une|un|deux|trois) (page|pages|formulaire|rapport|facture|reçu|signature|copies) (pour|par) (chaque|le moindre|tout|un seul)
  (laisse|laissent|laissait|laissaient|ont laissé|a laissé) (toujours|encore|tout)? (tout|la vaisselle|la cuisine|la salle|le local|la job|leurs|leur|ses) (_)? (traîner|sale*|en (désordre|bordel|plan)|à l'envers|traînent|sans dessus)
  (nous)? (laisse*|refile*|pelte*|donne*) (toujours|encore)? (la job sale|le sale boulot|tout l'ouvrage|les restes|dans notre cour|le ménage)
  (arrive*|vien*|répond*|pai*|se pointe*|se présente*|travaille*|rappelle*|livre*) (juste|seulement|toujours)? (quand|si) (ça (leur|lui|vous) (chante|tente|plaît|adonne)|bon (leur|lui) semble|(ils|elles|il|elle) (veu*|y pense*|a le goût|ont le goût))
  (ne|n')? (a|ont|avait) même pas (daigné|pris|eu (la|le)|répondu|appelé|payé|lu|dit|ouvert|remercié|rappelé|levé)
  (les)? autres (organismes|groupes|partenaires|membres|clubs|regroupements) (ne|n')? (prennent|font|ont|dorment|regardent|attendent|ramassent|récoltent|s'en|se) (tout)? (le crédit|rien|le mérite|que|les honneurs|les bras croisés|dormi|regardé|pognent)
  (prend|prennent|ramasse*|récolte*|s'attribue*|vole*|volent) (toujours|encore|tout|ensuite|après)? (tout)? (le|les|notre) (crédit|mérite|gloire|honneurs|idées|idée) 
  (des|les|certains|nos) (collègues|membres|bénévoles|partenaires|administrateurs) qui (n'ont|ne|n'|ont) _{0,2} (rien|pas|jamais|font|fait|foutent) _
  (n'ont|n'a) (absolument|strictement)? rien (fait|fichu|foutu|livré|payé|donné) ,? (et|pis)? (ça|c'est|comme) _
  (a|ont) enfin (choisi|répondu|payé|signé|décidé|trouvé|livré|rappelé|daigné|lu|voté|approuvé|bougé) _{0,6} (réunions|mois|relances|ans|semaines|imaginez|pour ça|rappels)
  (réunions|courriels|mois|relances|rappels|heures|semaines) pour (ça|si peu|en arriver là|rien)
  (pas|jamais) (vite vite|pressé*|fort*|vaillant*|fiable*|généreux|généreuse*) , (le|la|les|nos|notre|l') ${WHO_FR}
  (travailler|collaborer|organiser|faire affaire|discuter|dealer|monter un projet) avec (eux|elle|lui|vous|elles|la|le|les|ce|cette|notre|nos|ces) _{0,3} (,)? (c'est|est|ça|relève|demande|devient|tient) (du|de la|un|une|toujours|vraiment|pas|l'|comme|tout)
  ${WHO_FR} (fait|font|a fait|ont fait|nous (a|ont) (fait|livré|remis|envoyé)) (encore|toujours|vraiment)? (du|un|une|de la) (travail|job|ouvrage|traduction|réparation|rapport)? (bâclé*|botché*|broche à foin|croche|mal fait*|n'importe quoi|sur la gueule|tout croche|à moitié)`),
);

export const GRUMBLING_ALLOWED = {
  en: [
    '(^|or|and|you can) come late (,|or|and) leave early',
    '(scam|scams|fraud|caller|callers|suspect|abuser|scammer) _{0,9}',
    '(you|members|readers|neighbours) (are|were|feel) _{0,2} disappointed',
    '(may|might|could|can) (be|feel) _{0,2} (angry|disappointed|upset|frustrated)',
    'disappointed (by|with|in) (the|this) (vote|ruling|result|results|decision|verdict|outcome|turnout)',
    '(sorry|apologize|apologies|apologise) _{0,9}',
  ],
  fr: [
    '(a|ont) coupé le (ruban|gâteau)',
    "aucun* (de|d'entre) (nos|ces|ses) _ (ne|n') _",
    '(vous|êtes) (êtes|vous) (_)? (tanné*|écœuré*|découragé*|fâché*|déçu*)',
    '(désolé*|excuses|pardon|excuse) _{0,12}',
    "toujours pas de nouvelles (du|de la|de|d') (chat|chatte|chien|minou|matou|colis|<name>)",
  ],
} as const;
