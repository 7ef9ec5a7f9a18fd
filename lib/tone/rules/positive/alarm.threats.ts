import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const TRUSTED_EN =
  '(children|child|son|daughter|kids|grandchildren|grandson|granddaughter|nephew|niece|husband|wife|spouse|neighbour|neighbours|caregiver|carer|helper|family|relatives|friend|friends|doctor|nurse|banker|landlord|visitor|mother|father|brother|sister)';
const HARM_EN =
  '(rob|kill|steal|hurt|poison|murder|attack|rape|destroy|ruin|bankrupt|abandon|beat|starve|sell|take everything|empty|clean|lock|throw|betray|strip)';
const DOOM_EN =
  '(bloodbath|massacre|slaughter|carnage|catastrophe|apocalypse|disaster|nightmare|hell|hell on earth|chaos|total chaos|war|anarchy|graveyard|death trap|death sentence)';
const ALL_EN =
  '(we|you|they|seniors|families|tenants|everyone|everybody|all of us|half of us|we all|our parents|our seniors|pensioners|people|children)';
const TRUSTED_FR =
  '(fille|fils|enfants|petit-fils|petite-fille|petits-enfants|neveu|nièce|conjoint|conjointe|mari|voisin|voisine|famille|proches|aidant|aidante|préposé|préposée|ami|amie|médecin|mère|père|frère|sœur|parents)';
const HARM_FR =
  '(voler|tuer|ruiner|dépouiller|détruire|trahir|empoisonner|battre|frapper|abandonner|vider|achever|jeter|mettre à la rue|placer|assassiner|enterrer)';
const LOSS_FR =
  '(famine|pire|misère|faim|enfer|guerre|catastrophe|rue|hécatombe|massacre|carnage|chaos|apocalypse|bain de sang|désastre)';

/** Harm foretold as certain, for all and soon, and the trusted made into suspects. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (prepare|brace|get ready|brace yourself|brace yourselves|prepare yourself|prepare yourselves) for (the)? (famine|hunger|starvation|worst|war|chaos|collapse|misery|ruin|a massacre|a bloodbath|poverty|hell)
  ${ALL_EN} (will|'ll|are going to|are all going to|are about to) (soon|all|probably|surely)? (soon|all|be)? (be)? (starving|starve|homeless|penniless|destitute|on the street|on the streets|freezing|freeze to death|freeze|dead|sleeping in (cars|tents)|living in (cars|tents)|begging|broke|ruined|go hungry|lose (everything|it all|our homes|their homes))
  soon (we|you|they|everyone|nobody|no one) (will|'ll|won't|will not)? (all|both)? (be)? (starving|starve|homeless|penniless|dead|ruined|freezing|on the street|have (nothing|no)|able to afford)
  (is|are) coming (for|after) (every one of us|each (one)? of us|all of us|us all|every family|everyone you|your (parents|savings|home|kids|children|grandchildren|house|money|family|mother|father|pension|land|job))
  (dementia|cancer|poverty|inflation|crime|recession|eviction|death|hunger|old age|alzheimer's|scammers|fraudsters|thieves|the taxman) (is|are) coming (for|after) (you|us|everyone)
  (no|not one|not a single) (senior|elder|woman|child|family|tenant|resident|older adult|older person|street|neighbourhood|parent|bank account|account|home|house|community|city|town|place|one) (here|in _{1,2})? (is|are) (really|truly|ever)? (safe|secure) (anywhere|anymore|any more|any longer|now|at night|in (this|our|their|her|his)|from (them|these|this)|even|$)
  (nobody|no one|nowhere|none of us|none of you) (is|are) (really|truly|ever)? safe (anywhere|anymore|at night|in (this|our|their)|from (them|these)|even)
  (it's|it is|this is|that's|will be|means|spells|be) (literally)? the (end|death|death knell) (of|for) (our|the|this|your|all|every) _{0,2} (neighbourhood|neighborhood|town|community|city|village|country|way of life|world|everything|us|life|health care|healthcare|libraries|library|dignity|privacy|democracy|peace|schools|school|language|French|countryside|retirement)
  (he|she|they|your _{0,2} ${TRUSTED_EN}|somebody|someone close|that _{0,2} ${TRUSTED_EN}) (may|might|could|is|are|will) (already|even|well|right now|very well|just)? (be)? (already|secretly|quietly)? (planning|plotting|waiting|getting ready|preparing|scheming|about) to (rob|kill|steal|hurt|poison|murder|attack|rape|empty|take|sell|strike|beat|destroy|throw)
  your own ${TRUSTED_EN} (may|might|could|will|can|would|is|are) (already|even|well|very well|soon|one day)? (be)? (_)? (to)? ${HARM_EN}
  (it|this|that|there|winter|the winter|the summer|tonight) (will|is going to|'ll|would|could) (soon)? (be|become|turn into|end in) (a|an|the)? (total|complete|utter|pure|real|true)? ${DOOM_EN}
  (will|going to|gonna|'ll|sure to|bound to) (soon|probably|certainly|eventually|surely|end up|one day|all)? (kill|killing|destroy|destroying|wipe out|wiping out|ruin|ruining|bankrupt) (you|us|her|him|them|your|half|thousands|hundreds|dozens|every|seniors|families|people|our (seniors|parents|town|community|children|families))
  (dozens|hundreds|thousands|scores|half|many|lots) of (_)? (_)? (will|are going to|are sure to|are about to) (die|perish|starve|freeze|drop dead|lose everything|end up)
  (tomorrow|soon|next time|next year|next month|next week|one day) (,)? (it'll|it will|it could|it might|it's|it is|that could|that'll) (be)? (you|your turn|your (mother|mom|father|dad|house|family|parents)|us) (who|on|in|out|lying|,|$|!|next)
  (your|our) turn (will come|is coming|is next)
  (no|nobody|none) _{0,2} will (survive|be spared|be left|get out|make it out|live to)
  (it's|it is) only a question of time
  (before|until) (it kills|they kill|he kills|she kills|someone kills) (you|her|him|us|them)
  (think about|sleep on) that (tonight|before you (sleep|go to bed)|when you (lock|turn off))
  (savings|pension|house|home|everything|nest egg) _{0,3} (is|are|will be|vanish|vanishes|disappears|disappear|could be) (all)? (gone|lost|wiped out)? (forever|in seconds|in a second|overnight|in minutes)
  (could|may|might) be (a|your|her|the next) (killer|murderer|predator|rapist|psychopath|monster)
  bodies (in|on|under) (the|our) (street|streets|snow|sidewalk|sidewalks|hallways)
  (can|could|will|may|might) (throw|kick|put|toss) (you|your (mother|father|family)|us) _{0,3} (out|on the street) (tomorrow|tonight|any (day|minute))
  nothing will (be left|remain|survive) (of|in|but)
  (scammers|they|fraudsters|thieves|criminals|burglars) already know (where you|everything|all about)
  (found|discovered) (dead)? (days|weeks|months) (after|later) (you|she|he|they)? (die|died|dead)
  (not|isn't|no longer) (even)? (a (question|matter) of)? (if|whether) _{1,9} (,|but) (but|it's|only)? (a (question|matter) of)? when
  (will|to|and) (kill|kills|bury|take) (hundreds|thousands|dozens|half|scores) (of|$|,|this|in)
  (will|going to) (tear|rip|sweep|burn) through (every|our|the|all)
  one (wrong|bad|careless|false|silly) (click|call|step|move|fall|winter|signature) (away)? (and|from) (you|your|it|she|he|bodies|death|ruin|everything|losing|the street|disaster)
  (nobody|no one) will (ever)? (be able to|afford to) (retire|live|afford|eat|rent|buy|survive|get|heat) _{0,5} (anymore|any more|again|$|by)
  (will|'ll|going to|gonna) (drop|die|fall) (dead)? like flies
  (your|the|that) (charming|friendly|kind|nice|helpful|sweet|trusted|own) (neighbour|neighbours|nephew|niece|son|daughter|caregiver|friend|friends|banker|grandson|handyman|contractor) (may|might|could) (already|well)? be (emptying|stealing|draining|robbing|abusing|cheating|plotting) _`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  préparez vous (à|au|aux) (la|l'|une|un)? (vraie)? ${LOSS_FR}
  préparez-vous (à|au|aux) (la|l'|une|un)? (vraie)? (${LOSS_FR}|(tout perdre|mourir|crever|souffrir|geler|dormir dehors))
  (on|nous|vous|ils|elles|aînés|familles|gens|locataires|tout le monde) (va|vont|allons|allez) (bientôt|tous|toutes)? (tous|bientôt)? (se retrouver|finir|être|crever|mourir) (à la rue|dehors|de faim|de froid|ruinés|sans rien|sur la paille|dans la rue)
  (tout le monde|tous|on|nous) (va (tous)? y (passer|goûter)|y passera|y passeront|y goûtera|y passerons)
  (vont|va|allons|allez) (tous|toutes)? y (passer|rester|goûter)
  (va|vont) (tout)? (vous|nous)? (ramasser|prendre|voler|rafler) et ${HARM_FR}
  (va|vont|finira|finiront) (sûrement|bientôt|un jour|peut-être)? (finir)? (par)? (vous|nous|les|la|le|tous|toutes) (tous)? ${HARM_FR}
  (va|vont|finira par|finiront par|pourrait|pourraient) (bientôt)? (ruiner|détruire|tuer|dépouiller|frapper|décimer) (vos|votre|nos|notre|des|toutes|tous|chaque|la moitié) _
  (votre|vos) (propre|propres) ${TRUSTED_FR} (pourrai*|peut|peuvent|va|vont|risque*|cherche*|prépar*|est|sont|vous) _{0,4} ${HARM_FR}
  (votre|vos) (propre|propres)? ${TRUSTED_FR} (pourrait|pourraient|va|vont) (bien|peut-être|très bien|déjà|bientôt)? (être en train de|finir par)? (vous|te)? ${HARM_FR} (cette nuit|ce soir|demain|bientôt|dans votre sommeil|et vous|sans remords|un jour)
  (il|elle|quelqu'un|ce visiteur|votre visiteur) (prépare|planifie|projette|veut|cherche|attend) (peut-être|sûrement|déjà)? (de|à|juste de|pour)? (la|le|vous|les)? (voler|tuer|dépouiller) (et|,|cette|$)
  (personne|plus personne|aucun aîné|aucune femme|aucune aînée|aucune famille|aucun locataire|aucun enfant|nul) (ne|n') (est|sera|se sent) (plus|vraiment|jamais)? en (sécurité|sûreté) (nulle part|chez|dans|à|en|désormais|ici|même|$)
  (demain|bientôt|la prochaine fois|l'an prochain|le mois prochain) ,? (ce|c'|ça) (sera|est|pourrait être|va être) (vous qui (serez|finirez|perdrez|dormirez|crèverez|mourrez|y)|vous (à|$|!|,)|votre (tour|mère|père|maison|famille|maman)|nous qui (serons|finirons|perdrons)|notre tour|toi) 
  (votre|notre|ton) tour (viendra|s'en vient|arrive|approche)
  (c'est|c'est carrément|ce sera|ça va être|ce serait|signe|signifie) (la|l') (fin|mort|arrêt de mort) (du|de|de la|de notre|de nos|des|de l'|pour notre) (quartier*|village*|région*|ville|communauté*|français|monde|écoles|bibliothèque*|santé|dignité|pays|langue|tout|société|campagnes|retraite|vie)
  (ça|ce|cela|hiver|été|nuit|cet hiver|cet été) (va|sera|ça va|allons) (être|vers|tourner)? (un|une|le|la|l'|au|en|à l')? (vrai*|véritable)? (bain de sang|hécatombe|massacre|carnage|catastrophe|apocalypse|enfer|cauchemar|désastre|boucherie|cimetière)
  (dizaines|centaines|milliers|tas) (de|d') _ (_)? (vont|mourront|crèveront|y passeront|perdront tout) (mourir|crever|geler|y passer|y rester|tout perdre|périr|$|,)
  (vous|on|nous|ils) (allez|va|allons|vont) (tous)? (crever|mourir de (faim|froid)|geler|y laisser)
  (pensez-y|pensez à ça|pensez-y bien|songez-y) (ce soir|cette nuit|avant de (dormir|vous coucher))
  (c'est|c'était) écrit dans le ciel
  (il|elle|ils|ça) (va|vont) (finir par)? vous tuer
  (ne)? (dormez|dormirez) (plus|jamais)? (plus)? (tranquille*|sur vos deux oreilles)
  (économies|pension|maison|épargnes) _{0,3} (disparai*|s'envol*|part|partent|est perdu*|sont perdu*|peut disparaître|peuvent disparaître) (à jamais|pour toujours|en (une|quelques|deux) _|à tout jamais|du jour au lendemain)
  (peut|pourrait|pourraient) (bien|très bien)? être (un|une|votre|des) (tueur*|assassin*|prédateur*|violeur*|meurtrier*|monstre*|psychopathe*)
  (ramasser|ramassera|trouver|trouvera|compter|comptera) (des|les) (corps|morts|cadavres)
  (vous|le|la|les) (trouvera|retrouvera|découvrira) mort*
  (vous|te|les) (jeter|mettre|flanquer|crisser) (dehors|à la rue) (demain|ce soir|cette nuit|n'importe quand|du jour au lendemain)
  (il)? (ne)? restera (bientôt)? (plus)? rien (de|du|des|d')
  (fraudeurs|ils|voleurs|arnaqueurs|escrocs) savent déjà (où vous|tout)
  (question|affaire) (n'est|est) (plus|pas)? (pas)? (de savoir)? si _{1,9} mais quand
  (faire|fera|feront|tuer|tuera|tueront) (des|plusieurs)? (centaines|milliers|dizaines) (de|d'|$) (morts|victimes|aînés|personnes|résidents)?
  (va|vont) (balayer|décimer|ravager|vider) (toutes|tous|nos|les|la moitié)
  (un|une) (seul*)? (mauvais|faux|petit) (clic|pas|appel|hiver) (et|,) (tout|vous|votre|vos|toutes|c'est|c'en)
  (est|sont|devenu*|devient) (un|des) (vrai*|véritable*)? (mouroir*|cimetière*|coupe-gorge|abattoir*)
  encore un (hiver|été|an|mois) comme (ça|celui-ci|cela) et
  (plus personne|personne) (ne)? (pourra|aura) (plus|jamais|les moyens|droit)? (plus)? (prendre sa retraite|se loger|se soigner|manger|vivre|s'acheter|payer|de)
  (tomber|mourir|crever) comme des mouches`),
);
