import type { PhraseEntry } from '../../rule';
import { table } from '../../table';

/** Who is told that they brought it on themselves; the writer never. */
const WHO_EN =
  '(she|he|they|you|victims|seniors|people|families|tenants|residents|the (victim|tenant|woman|man|couple|family|widow|caller|client|parents|daughter|son)|<name>|some|caregivers|parents|men|women)';
const WHO_FR =
  "(elle|il|elles|ils|vous|tu|victimes|aînés|gens|familles|locataires|femmes|hommes|parents|aidants|la (victime|dame|famille|locataire|cliente|veuve)|l' (homme|aîné|aînée)|le (monsieur|couple|locataire|client)|<name>)";

/** What people in trouble are told that they should have done. */
const PRUDENT_EN =
  '(known|read|checked|asked|listened|hung up|called|thought|looked|planned|prepared|said no|refused|paid (more)? attention|kept|saved|stayed (away|home|put|out)|told|verified|noticed|realized|realised|worn|made (an|more|a)|tried|taken (better|more|notes|the|an)|come (earlier|sooner|to us|forward)|spoken up|acted|left (him|her|earlier|sooner|long|years|when|the)|moved|walked away|researched|googled|budgeted|guessed|suspected|learned|seen (it|this|that) coming|been (more|less|so|smarter|wiser|careful|prudent|cautious|vigilant|suspicious|paying)|done (more|better|your|their|her|his|some|a|the)|used (common|some|a)|watched (where|her|his|their|your))';
const IMPRUDENT_EN =
  '(have|of) (trusted|signed|opened|let|given|married|gone|sent|clicked|answered|lent|stayed|moved|believed|paid|bought|invested|told|shared|waited|been (so|that|there|out|on))';
const PRUDENT_FR =
  "(s'|se|y|en|lui|leur|le|la|l'|les|vous|te)? (y|en)? (lire|méfier|vérifier|demander|poser|écouter|raccrocher|partir|appeler|penser|réfléchir|regarder|planifier|prévoir|prendre|garder|faire (plus|mieux|attention|un effort|ses|leurs|vos)|dire (non|quelque)|refuser|surveiller|mettre|porter|économiser|venir|parler|dénoncer|savoir|quitter|voir|douter|informer|apprendre|consulter|tenir|forcer|attendre|rester (chez|à|calme)|déménager|choisir|être plus|ouvrir les yeux|fermer sa porte|aider)";

/** Those who were hurt, told that it is their doing. «Ce n'est pas votre faute» is denied, and stays. */
export const EN: readonly PhraseEntry[] = table(`
  (chose|choose|picked|prefers|prefer|preferred) (a|the|their|her|his) (cruise|cottage|vacation|golf|trip|new car|career|careers|comfort|boat|condo|holiday|party|job) (over|instead of|to) (her|his|their|visiting|caring|looking|a) _{0,3}
  (comes|came|brought to you|is|was)? [(courtesy of|brought to you by) (a|the|our|their|his|her) (_)? (landlord|council|city|ministry|contractor|neighbour|government|company|owner|minister|school|bank|developer|manager)]
  (so|no wonder|and so|well) ,? of course (the|his|her|their|she|he|they) _{0,4} (is|was|got|are|lost|were|ended up|has) (empty|gone|emptied|robbed|scammed|broke|stolen|cheated|hacked|drained|evicted|lost)
  (cuts|cutbacks|austerity|inaction|delays|negligence|the cuts|policies|decisions|budget|silence|reform|reforms|agencies) (have|has|had)? (already|probably|quietly)? (killed|kill|killing|murdered|buried|destroyed) (more|many|our|dozens|hundreds|thousands|the|another|seniors|people|too many|<number>) _{0,6}
  when (will|are) (people|they|you|seniors|victims|folks|families|parents) (ever|finally|going to)? (learn|understand|get it|wake up|realize|stop (falling|giving|trusting|believing|clicking))
  (and|then|and then|, and) (they|you|people)? (wonder|wonders|act surprised|acts surprised) (why|that|when|how) _
  (their|your|our) (own)? (adult)? (children|kids|families|family|sons|daughters|relatives|grandchildren) (are|is) (simply|just|all|far)? (too|so)? (selfish|lazy|greedy|cheap|cold|heartless|self-centred|ungrateful|(too|so) busy (to|for|with))
  (who|that|you|they|seniors|people|victims|parents|adults) _{0,6} should (really|all|surely)? know better (by now|than|at (their|your) age|$)
  (another|one more|yet another) (family|bank|neighbour|neighbor|doctor|home|agency|official|manager|son|daughter|relative) (that|who|which) (looked (away|the other way)|turned (away|a blind eye)|(closed|shut) (its|their|his|her) eyes|did nothing|said nothing|kept quiet)
  ${WHO_EN} (all|really|probably|clearly)? (should|ought to|shoulda) (have|'ve|of)? known better
  ${WHO_EN} (should've|should have|could've known|ought to have|shoulda) (really|simply|just|at least|probably|all)? ${PRUDENT_EN}
  ${WHO_EN} (should never|should not|shouldn't|shouldnt|ought not to|never should) ${IMPRUDENT_EN}
  (brought|bring|brings|bringing) (it|this|that|all this|it all|all of this) (all)? (on|upon) (herself|himself|themselves|yourself|yourselves)
  (herself|himself|themselves|yourself) to blame
  (was|were|is|are|just) (really|just|practically|basically)? asking for (it|trouble)
  (they|she|he|you) (all)? (really|basically|practically)? asked for (it|this|that) ($|,|when|by|!)
  (had|have|has) it coming
  (got|getting|gets|get) (exactly|just)? what (she|he|they|you) (deserved|deserves|deserve|asked for|wanted|paid for|had coming)
  (serves|served) (her|him|them|you) right
  (made|make|makes) (her|his|their|your) (own)? bed
  (partly|partially|half|largely|mostly|also|really|entirely|basically) (your|her|his|their|the victim's) own (fault|doing|making|choice)
  (it|this|that|it's|is|was) (all)? (of)? (your|her|his|their) own (fault|doing|making|stupid fault)
  (victims|women|men|seniors|those|people|wives|anyone|elders) who (stay|stays|stayed|go back|goes back|return|put up|say nothing|keep quiet|never leave|don't leave|keep paying|let) _{0,6} (are choosing|choose|chose|choosing|want it|wants it|like it|enjoy it|accept it|accept that|deserve|deserves|are partly|are part|are complicit|are to|only have|have only|get what)
  (you|she|he|they|victims) (just|simply|clearly|all|obviously|also)? (let|lets|allowed|allow) (it|this|that) (to)? (happen|go on|get (so|this|that|to))
  (nobody|no one) (forced|made|twisted|obliged|was forcing|held a gun) (to)? (her|him|them|you)
  it takes two (to|,|$)
  what (did|do|does|was|were) (she|he|they) (expect|expecting|thinking|think (would|was))
  what did you (expect|think) ($|when|by|would|if|,)
  (she|he|they|victims|you|<name>) (was|were|is|are) (just|simply|far|way|much|a bit|a little|clearly|always|also)? (too|so)? (gullible|naive|too trusting|careless|reckless|foolish enough|silly enough|greedy enough|naive enough)
  (common sense|bit of (caution|common sense|care|effort|homework)|little (caution|common sense|care|effort|homework|prudence)|quick (call|check|search)) (would|could|might) have (saved|prevented|avoided|spared|stopped|been)
  if (only)? (she|he|they|you|<name>) (had|hadn't|'d) (only|just|simply|not|at least|ever|even|been)? (read|hung|asked|called|checked|kept|listened|saved|planned|thought|paid|looked|left|spoken|told|refused|signed|opened|trusted|worn|tried|learned|bothered|done|taken|come|followed|careful) _{0,9} (would|wouldn't|could|couldn't|none of|we'd|she'd|he'd|they'd|you'd)
  (then|and then) (they|she|he|you|people|we|families) (wonder|wonders|act surprised|acts surprised|complain|complains|are surprised|is surprised|cry|cries|come crying|comes crying)
  (don't|do not) (then)? come (crying|complaining|running|whining) (to us|if|when|later|after|afterwards|$)
  (would|could|might) (all|easily)? have been (avoided|prevented) (if|had) (she|he|they|you|the (victim|tenant|family))
  (hope|hopefully|maybe|perhaps) _{0,2} (has|have|will|'ll|finally) (finally)? (learned|learn|learns) (her|his|their|your|a) lesson
  (that'll|that will|that should|that'd) teach (her|him|them|you) (to|not|a)
  no excuse for not _
  (no|little|zero|not much) (sympathy|pity) for (people|those|anyone|her|him|them|victims|tenants|seniors|families|anybody|you)
  too bad for (those|them|people|anyone|her|him|the ones|whoever)
  anyone with (sense|any sense|common sense|a brain|half a brain|eyes|an ounce|a bit) _{0,5} (would|could|should) (have|of|'ve)?
  (anyone|anybody|you|she|he|they) could (have|'ve)? (see|seen) (that|it|this) coming
  (she|he|they|you|some people) (keep|keeps|kept) (on)? (letting|going back|taking him|taking her|falling for|trusting|forgiving|making the same)
  (people|they|she|he|you|seniors|victims|tenants|families) (just|simply)? (never|will never|don't|won't|refuse to) learn ($|,|from|do)
  because (you|they|she|he|victims|seniors|caregivers|carers) (refused|refuse|refuses|insist|insists|insisted|couldn't be|wouldn't|never (ask|asks|asked|called|save|saved|plan|planned|checked|read)|didn't (bother|listen|want|read|check|think|save|plan|look)) _
  (they|she|he|tenants|families|seniors|residents) could (at least|always|also)? (try|start by) (_)? (_)? (once in a while|for once|for a change|sometimes|first|$)
  (fix|cure|argue with) (stupid|stupidity)
  if (they|she|he|you|seniors|victims) (were|was|weren't) (only|just|a bit|a little)? (nicer|kinder|more|less|not so|smarter|better|quicker|so|wiser) _{0,9} (would|wouldn't|could|might)
  if you (had|'d) (only|just|simply)? (listened|read|asked|checked|called|saved|planned|paid|kept|thought|come) _{0,9} (you'd|you would|would|wouldn't|none)
  (no one|nobody) (else)? to (blame|thank) but (herself|himself|themselves|yourself)
  (could|would) (find|get|have|be|live|save|pay|eat|afford|rent) _{0,5} if (they|she|he|people|only they) (made|put in|tried|bothered|wanted|worked|stopped|learned|learnt|looked|took|saved|got off)
  where was (her|his|their) (head|common sense|brain)
  (at some point|eventually|sooner or later) ,? (people|folks|seniors|they|adults|you|everyone|victims) (have to|need to|must|should) (own|take responsibility for|answer for|live with|accept) (their|your|the) (choices|decisions|actions|mistakes|consequences)
  (victims|women|men|seniors|people|those|elders|tenants) who (stay|keep|remain|are) (silent|quiet) (let|allow|help|encourage|protect|are (part|as)|share) _`);

export const FR: readonly PhraseEntry[] = table(`
  (ont|a|avez) (choisi|préféré) (la|le|une|un|leur|sa|son|leurs) (croisière|chalet|vacances|golf|voyage|char|carrière|carrières|confort|bateau|condo|party|auto) (plutôt (que|qu')|à (sa|ses|leur|leurs)|au lieu) _
  (gracieuseté|cadeau) (du|de la|de l'|de notre|d'un|d'une|de) (_)? (proprio|propriétaire|ville|ministère|entrepreneur|voisin|gouvernement|conseil|ministre|école|banque|promoteur|gestionnaire|député)
  (c'est|c'était) (bien|ben|tellement)? (beau|facile|de la) (de|d'|le|la)? (pleurer|brailler|verser des larmes|envoyer des fleurs|faire de beaux discours|sangloter) _{0,5} (funérailles|salon|cimetière|tombe|cercueil|église|enterrement)
  (encore)? (fallait-il|aurait-il fallu|aurait fallu|fallait) (aller)? (la|le|les|lui|leur) (visiter|voir|appeler|parler|téléphoner|écouter|aider|soigner) (de son vivant|avant|quand|pendant|un peu|plus)
  (alors|donc) ,? (il)? (ne|n')? faut pas (s'étonner|se surprendre|être surpris|venir pleurer|capoter|se demander pourquoi) (que|si|qu') (son|sa|ses|elle|il|on|l'|le)
  (coupures|coupes|compressions|austérité|inaction|délais|négligence|politiques|décisions|réforme|réformes|silence|agences|indifférence) _{0,4} (ont|a|auront|aura) (déjà|sans doute)? (tué|enterré|assassiné|fait mourir|détruit|achevé) (plus|des|nos|les|combien|bien|trop|plusieurs|plein|une|un|<number>)
  quand (est-ce que|est ce que)? (les gens|le monde|ils|elles|vous|les aînés|les victimes|les familles|les parents) (vont|allez|va) (ils|elles|vous|t il)? (enfin|donc)? (apprendre|comprendre|arrêter|se réveiller|vous réveiller|réaliser)
  (n')? (avait|avaient|aviez|a|ont) (juste|seulement|simplement|rien qu'|bien juste)? (à|qu'à) ${PRUDENT_FR}
  ${WHO_FR} (n')? (avait|avaient|aviez|avais) (juste|seulement|simplement|rien qu'|qu') à ne pas
  ${WHO_FR} (n')? (auraient|aurait|auriez|aurais) (bien|quand même|peut-être|vraiment)? (dû|du|pu) (bien|quand même|aussi|mieux)? ${PRUDENT_FR}
  ${WHO_FR} (ne|n') (s'|l'|lui|leur|y)? (auraient|aurait|auriez|aurais) (jamais|pas) dû (lui|leur|y|le|la|les|se|s')? (signer|ouvrir|donner|envoyer|cliquer|répondre|prêter|croire|faire confiance|laisser|payer|rester|sortir|acheter|marier|accepter|investir|retourner|partir)
  (l'|les) (a|ont|avez|avait|avaient) (bien|un peu|vraiment|quand même)? (cherché*|voulu*)
  (l'|les) (a|ont|avez|avait|avaient) (un peu|quand même) mérité*
  (l'|les) (a|ont|avez|avait|avaient) (bien)? mérité* , (à|en|il|elle|ils|elles|avec) _
  (a|ont|avez|avait|avaient) (bien|un peu|vraiment)? couru après
  (n'|ne) (a|ont|avez|avait|avaient) (eu)? que ce (qu'|que) (il|elle|ils|elles|vous|on) (mérit*|a voulu|ont voulu|avez voulu)
  (bien fait|c'est bien fait|bon débarras) pour (elle|lui|eux|elles|vous|ceux|celles|leur)
  (ça|cela) (leur|lui|vous) (apprendra|apprend)
  (comme on fait son lit|on récolte ce (que l'on|qu'on)|qui sème le vent)
  tant pis pour (ceux|celles|eux|elles|lui|elle|vous|les|leur)
  (c'est|ce sont|c'était) (bien|souvent)? (eux|elles|elle|lui|vous|les victimes|les femmes) (autres)? qui (refus*|accept*|laiss*|s'obstin*|ne veul*|l'ont|l'a|le cherch*|retourn*|s'endett*|n'appel*|ne demand*)
  (ceux|celles|victimes|femmes|aînés|personnes|gens|locataires) qui (restent|endurent|se taisent|retournent|tolèrent|ne disent rien|ne parlent pas|ne partent pas|ferment les yeux) _{0,4} (le veulent|le cherchent|l'ont|choisissent|ont choisi|acceptent|sont complices|sont aussi|aiment ça|n'ont qu')
  s'est (mis*|fourré*) (dans le pétrin|dans ce pétrin|dans cette situation|là-dedans) (tout* seul*)
  (se sont|s'est|vous êtes) mis* _{0,3} tout* seul*
  (elle|il|elles|ils|vous|victimes) (a|ont|avez|s'est|se sont|vous êtes) (bien|aussi)? laissé* (faire|ça arriver|manipuler|avoir|embarquer|aller)
  personne (ne|n') (l'|les|lui|vous) (a|avait) (forcé*|obligé*|mis (un fusil|le couteau)|tordu)
  (elle|il|elles|ils|vous|victimes|<name>) (a|ont|avez|était|étaient|est|sont|êtes) (été)? (juste|bien|un peu|beaucoup|pas mal)? (trop|si|tellement)? (naïf|naïve|naïfs|naïves|crédule*|confiante*|imprudent*|insouciant*|niaiseu*)
  (faut|faut-il|fallait) (vraiment|quand même|pas mal)? être (pas mal|assez|bien|un peu|très)? (naïf|naïve|nono|innocent|crédule|niaiseux|épais|sans-dessein|tata)
  (peu|brin|minimum) de (prudence|jugement|jugeote|gros bon sens|bon sens|vigilance|méfiance) (aurait|lui aurait|leur aurait|vous aurait|et) (suffi|évité|épargné|pu|sauvé|il|elle|rien)
  (un simple|un petit) (appel|coup de fil) (lui|leur|vous) aurait (évité|épargné)
  si (vous|elle|il|ils|elles|tu|<name>) (ne|n'|s'|l'|les|vous|y|nous|lui|leur|la|le|en)? (s'|l'|vous|y)? (avait|avaient|aviez|avais|étai*|était|étaient|étiez) (pas|juste|seulement|au moins|mieux|plus|moins|tout de suite)? (gardé*|lu*|demandé*|appelé*|vérifié*|écouté*|économisé*|planifié*|réfléchi|pensé*|regardé*|quitté*|parlé|dit|refusé*|signé*|ouvert*|porté*|mis*|essayé*|appris*|pris*|venu*|suivi*|fait|raccroché*|parti*|prudent*|méfié*|informé*|forcé*) _{0,9} (serait|seraient|aurait|auraient|auriez|seriez|n'en|on)
  (après|ensuite|pis|puis|et) (ça|après|là)? ,? (ils|elles|il|elle|on|gens|ça|vous) (s'étonne|s'étonnent|se demande pourquoi|se demandent pourquoi|vient (pleurer|se plaindre)|viennent (pleurer|se plaindre|brailler|chialer)|se plaint|se plaignent|chiale|chialent|braille|braillent|vous étonnez|pleure|pleurent que)
  (venez|viens|viennent) pas (après|ensuite)? (nous|me)? (pleurer|vous plaindre|te plaindre|se plaindre|brailler|chialer)
  (il)? fallait (juste|bien|donc|seulement)? (y penser|se méfier|vous méfier|raccrocher|faire attention|réfléchir|lire (le|son|avant|les)|pas (signer|ouvrir|répondre|cliquer|lui|donner|payer|y))
  (il)? (faut|faudrait|devraient) (peut-être|juste|bien|d'abord|commencer par)? (apprendre|se décider) à (budgéter|compter|gérer|se (défendre|débrouiller|méfier|forcer|prendre)|dire non|vivre selon|faire attention)
  (aucune|pas d'|sans) excuse pour (ne pas|n'avoir pas)
  (aucune|pas de|zéro|peu de) (pitié|sympathie|compassion) pour (ceux|celles|les|qui|elle|lui|eux)
  à quoi (elle|il|ils|elles|vous|tu|vous vous)? (s'attendai*|s'attendait-elle|s'attendait-il|pensai*|pensait-elle|pensait-il|attendiez*|pensiez|t'attendais)
  (qui|celui qui|celle qui) (sort|signe|conduit|ouvre|paie|marche|reste|répond|prête|clique) _{0,6} n'a que ce (qu'|que)
  [(c'est|c'était) (encore|toujours)? (de)? la faute (à|de|d')] <name>
  (quelle|leur|sa|votre|belle) naïveté
  n'importe qui (d'un peu|de|avec un peu|avec|d') _{0,5} (aurait|saurait|se serait|verrait)
  (le|la|les) (reprend|reprennent|pardonne|pardonnent) (chaque fois|toujours|encore|à chaque|sans cesse)
  (retourne|retournent) (toujours|chaque fois|encore|sans cesse) (avec|vers|chez|le voir)
  continue* (de|d'|à) (lui|le|la|leur|les) (donner|ouvrir|payer|pardonner|répondre|croire|prêter|faire confiance|laisser)
  (ne|n')? (apprennent|apprend|apprendront|apprendra|comprendront) (jamais|donc jamais|vraiment rien) ($|,|rien|de)
  parce (que|qu') (vous|ils|elles|elle|il|victimes|aînés) (refus*|s'obstin*|s'entêt*|(veulent|veut|voulait|voulaient) (tout|absolument)|(n'a|n'ont|n'avez) pas (lu|voulu|vérifié|demandé|écouté|pensé|regardé|posé)|(ne|n') (lisent|veulent|demandent|vérifient|s'aident|écoutent|lit|veut|demande|écoute) (pas|jamais|rien)) _
  s' (ils|elles|il|elle) (étaient|était) (plus|moins|un peu (plus|moins)|juste) _{1,9} (auraient|aurait|seraient|serait|on)
  , que (voulez-vous|veux-tu|voulez vous) $
  (stupidité|bêtise|niaiserie|imprudence) (ne|n')? (se guérit|se soigne|a pas)
  s' (ils|elles|il|elle) (faisaient|faisait|se donnaient|voulaient|essayaient|cessaient|travaillaient|apprenaient|prenaient|se forçaient) (l'effort|la peine|un effort|vraiment|un peu|le temps|plus) _
  où (avait-il|avait-elle|avaient-ils|avaient-elles|aviez-vous|avait) la tête
  (ne)? devraient pas s'étonner (de|d'|que|si)`);

/** Good news, instructions and what everyone may forget. */
export const VICTIMS_ALLOWED = {
  en: [
    'should have (received|got|access|a|an|your|their)',
    '(after|since|because|as|when|once|so many of|many of|several of|how many of) (many of|some of|several of|so many of)? you asked for it',
    '(no|not|never|nobody|none) _{0,4} (deserved|deserves|asked for it|asked for this|asks for it)',
    'you did nothing wrong',
    '(refuse|refuses|refused) to (give up|quit|stay silent|be silenced|give in)',
    '(you|they|she|he) did nothing to (deserve|cause|provoke)',
    "(who's|who is) to blame",
    'told (they|that they|you|she|he)? (should have|brought it|asked for)',
  ],
  fr: [
    "(n'|ne) (avez|as|a|ont) rien fait (de mal|de répréhensible|pour mériter|pour que)",
    "n'avez rien fait",
    "(ne|n') (l'|les)? (a|ont|avez) (jamais|pas|nullement) (bien)? (cherché|voulu|mérité)",
    "(n'|ne) (a|ont|avez) qu'à (appeler|composer|cliquer|remplir|signer|vous|apporter|demander|écrire|venir)",
    "(personne|nul) (ne|n') _{0,2} (mérite|cherche|veut|couru|cherché|voulu|mérité)",
    "(refuse|refusent) (de|d') (baisser|abandonner|se taire|céder)",
  ],
} as const;
