import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const END_EN = '(die|dying|rot|freeze|starve|perish|wither|languish) (in|on|alone|of|there|forgotten)';
const VANISH_FR =
  "(disparaître|s'envoler|s'évaporer|partir en fumée|s'effondrer|être (vidé*|effacé*|volé*|détruit*))";

/** Fear as an argument: everything lost at once, nobody left, the reader next. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (are|is|was|were|like|become|becoming) (a|an|all|just|real|nothing but|nothing less than)? (death trap|death traps|death camps|slaughterhouse|slaughterhouses|hellhole|hellholes|hell on earth|horror show|house of horrors|houses of horror)
  (if|unless) (nothing|something|we|you|no one|nobody|things) _{0,3} (change|changes|is done|act|acts|acted|happens|wake up) ,? _{1,4} (will|are going to|is going to) (die|freeze|starve|be killed|perish|be dead|lose (his|her|their|your) (life|lives))
  (your|someone's|somebody's) (own)? (mother|father|mom|dad|parents|grandmother|grandfather|neighbour|aunt|uncle|grandparents) (may|might|could|is|are) (well|already)? (be|be getting|being|getting)? (already)? (beaten|robbed|abused|starving|suffering|hit|drugged|neglected|threatened) (right now|as you read|as we speak|tonight|at this very|this minute|while you)
  (savings|money|pension|home|house|life|identity|dignity|everything|account|future|independence) (can|could|may|might|will) (all)? (vanish|disappear|evaporate|be gone|be wiped|be drained|be emptied|go up in smoke|be lost|collapse) (in|with|overnight|before|at|after|just|forever|without|$)
  (your|whole|entire|savings|life's) (savings|life|pension|home|world|future|money) (goes|go|going|gone|went) (up in smoke|down the drain|with it|with them|out the window)
  (is|are|be|become|becomes|easy|helpless) (now|all|just|simply)? (an|a)? (easy|perfect|helpless|sitting)? (prey|sitting ducks|sitting duck|a walking target|their next meal) (,|$|for|and|to|the moment)
  (already|right now|even now) (on|in|at|inside|outside|roaming|prowling|circling) (your|our|every) (street|building|home|hallway|neighbourhood|door|phone|computer)
  (there)? (won't|will not|may not|might not) be (a single|one single|one|any|anyone|anybody|a soul) _{0,2} left
  (parents|mother|father|grandmother|grandfather|grandparents|seniors|elders|you|we|they|loved ones) (will|'ll|could|may|are going to) (all)? ${END_EN} (a|the|an|hallways|corridors|waiting|your|our|their|alone|streets|stretchers)
  (a|the|another|this) (bloodbath|massacre|carnage|slaughter|wave of death|wave of deaths|plague|apocalypse|meltdown|catastrophe) (is)? (coming|waiting|brewing|looming|ahead|at our|awaits|is)
  tomorrow (,)? it (will|could|might|may|'ll) be (you|your|us|our)
  (you're|you are|you could be|you may be|your (mother|father|parents) (is|are|could be)) next ($|,)
  (nobody|no one) (is|will be) (safe|spared) , (nobody|no one|not)
  (one|a single) (click|call|mistake|fall|answer|slip|text|wrong number|wrong answer|signature) ((is (all|enough) (it takes)? to (lose|ruin|destroy|wipe|empty|end|cost))|(can|could) (cost you|ruin|destroy|empty|wipe|end))
  (it|all it) (only)? takes (just|only)? (one|a single) _{1,3} to (lose|ruin|destroy|wipe|empty|end|kill|bankrupt|take) (everything|you|your|it all|all|a life|them)
  (behind|under) (every|each) (smile|smiling face|friendly voice|knock|kind word|uniform|handshake) (,)? (there)? (is|hides|lurks|could|may|might)? (perhaps|maybe|be|hide|lurk)? (a|an) (monster|predator|thief|crook|abuser|wolf|liar|scammer|danger|trap|threat|tormentor|killer|fraudster)
  (wiped|erased|scrubbed) (off|from) the (map|face)
  (horror|terror|evil) (can|could|may|will|might) (strike|hit|happen to|befall|claim|find) (your|you|any|at any|again)
  (people|seniors|elders|tenants|neighbours) (will|are going to) (freeze to death|freeze|die|starve|starve to death) (in|on|this|before|,)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  si (rien|personne|on|vous|nous) (ne|n')? _{1,4} ,? _{1,4} (vont|va|allons|allez) (mourir|geler|crever|y passer|y rester|perdre la vie)
  (économies|argent|pension|maison|vie|identité|dignité|épargnes|compte|comptes|avenir) (peut|peuvent|pourrait|pourraient|va|vont) (bien|tout|tous)? ${VANISH_FR}
  (vie|économies|maison|épargnes|pension|argent) (part|partent|s'en va|s'en vont|s'envole|s'envolent|disparaît|disparaissent) (en fumée|d'un coup|en (une|quelques|trois|deux|dix)|à jamais|du jour au lendemain)
  (et|,) (vous|on|nous|elle|il|votre mère) (finissez|finirez|finissons|finit|finirons|finira|terminez|terminerez|vous retrouvez|se retrouve) (dans la rue|à la rue|ruiné*|seul*|sans (rien|toit|le sou)|sur la paille|à l'hôpital|au cimetière|sous un pont)
  (finissez|finirez|finira|finirons|finiront) (tous|toutes)? (dans la rue|à la rue|ruiné*|sur la paille|au cimetière|sous un pont|dans un (corridor|fossé|trou))
  (l'horreur|la terreur|le drame|la mort|la catastrophe|le malheur) (peut|pourrait|va|finira par)? (frapper|frappe|frappera|surgir|s'abattre|emporter|s'inviter|cogner) (vos|votre|vous|chez|à|nos|n'importe|partout|sur|sans)
  (suffit|suffira|suffirait) (juste|seulement|parfois)? (d'|de|que) _{1,6} pour (tout perdre|vous ruiner|vous détruire|perdre (tout|votre|vos)|mourir|que (tout|votre|vos)|tout (gâcher|détruire|faire basculer)|finir (à|dans))
  (gens|aînés|voisins|locataires|personnes|parents|vieux|résidents|enfants) (vont|iront) (tous|encore|bientôt)? (mourir|crever|geler|périr|agoniser|dépérir) (gelé*|de|dans|cet|sur|seul*|oublié*|à|avant|,|$)
  (derrière|sous) (chaque|tout) (sourire|visage|voix|porte|uniforme|poignée de main|beau parleur|politesse) (se cache|se cachent|il y a|peut se cacher|guette|rôde) (peut-être|toujours|sûrement|souvent)? (un|une|des) (bourreau*|monstre*|loup*|voleur*|voleuse*|escroc*|fraudeur*|prédateur*|abuseur*|agresseur*|menace*|danger*|piège*|menteur*|crime*)
  (serons|serez|allons être) (tous|toutes|bientôt|vite)? (effacé*|rayé*|balayé*|anéanti*|décimé*|engloutis|englouti*|oublié* à jamais) (de|du|par|,|$|sans|un)
  (un|une|la|cette|véritable) (hécatombe|carnage|massacre|bain de sang|tuerie|vague de (mort|décès)|apocalypse|fléau) (s'en vient|arrive|approche|nous attend|se prépare|est|s'annonce|à venir|attend|guette)
  (hécatombe|carnage|massacre|bain de sang) (s'en vient|approche|se prépare|nous attend|s'annonce)
  (demain|bientôt|la prochaine fois|un jour) (,)? (ce|c'|ça) (sera|pourrait être) (vous|toi|votre (mère|père|parent|famille))
  (le|la) prochain* (fraudé*|volé*|oublié*|mort|battu*|sur la liste|cible) (,)? (c'est|ce sera|ce sera peut-être|sera|pourrait) (peut-être)? (être)? (vous|votre|toi)
  (ils|fraudeurs|voleurs|prédateurs|bandits|loups|escrocs) (rôdent|guettent|chassent|sont (déjà là|à l'affût|à votre porte)) (déjà|peut-être|dans|partout|$|,|autour|en ce)
  (est|sont|êtes|devient|devenez) (tous|toutes|déjà|tout simplement|maintenant)? (une|des|la|les)? (proie|proies|cible facile|cibles faciles|gibier) (,|$|facile*|idéale*|parfaite*|rêvée*|de choix)
  mourront (dans|sur|au|seul*|de|oublié*|avant) (un|une|le|la|les|des|corridor|couloir|civière|froid|faim)
  (vos|votre|nos|notre) (parents|mère|père|aînés|proches|grands-parents) (mourront|mourra|crèveront|pourriront|agoniseront) _`),
);

export const SCARES_ALLOWED = {
  en: [
    '(film|movie|play|novel|book|halloween|mystery|game) _{0,12}',
    '(polar bear|owl|hawk|eagle|birds|fox|cat) _{0,4} prey',
    '(birds|bird) of prey',
  ],
  fr: [
    '(film|pièce|roman|livre|halloween|polar|jeu) _{0,12}',
    '(oiseau|oiseaux) de proie',
    '(proie|proies) (des|de|aux) (flammes|doutes)',
    'mourir de (rire|envie|curiosité)',
  ],
} as const;
