import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

const KIN_EN =
  '(mother|mom|father|dad|parents|grandmother|grandma|grandfather|child|children|kids|neighbour|husband|wife|family|spouse|loved ones)';
const GONE_EN = '(gone|over|ruined|finished|destroyed|lost|wiped out|theirs|in their hands|worthless|empty)';
const ALL_OF_IT_EN =
  "(your (whole|entire)? (life|savings|house|home|pension|money|identity|bank account|account|privacy|peace|life's work|future|retirement|nest egg)|everything (you|you've)? (own|have|saved|built)?|it all|all your (money|savings))";
const KIN_FR =
  '(mère|père|maman|papa|parents|grand-mère|grand-père|enfant|enfants|voisin|voisine|mari|femme|famille|conjoint|conjointe|proches|tante|oncle)';
const ALL_OF_IT_FR =
  '((toute)? (votre|sa|ta|notre|une) (vie|maison|pension|identité|épargne|fortune|retraite|argent|vie entière)|vos (économies|biens|épargnes|avoirs)|tout (votre|notre|son) (argent|avenir|avoir)|tout ce que vous (avez|possédez))';

/** Dread: death at the door, the watcher in the dark, the end of a town. */
export const EN: readonly PhraseEntry[] = plainly(
  table(`
  (people|seniors|elders|older people|older adults|old people|families|children|tenants|men and women|many of us|half of us|we|you) (will|'ll|are going to|could|may|might|would|will all) (soon|surely|all|be)? (be|start)? (dying|die|found dead|starve|freeze|perish|starving|freezing|drop dead|dropping) (to death)? (in (the|their|our) (street|streets|snow|hallways|beds|homes|cars|cold|dark|stairwells|hundreds)|on (the|your|our) (street|streets|sidewalk|doorstep)|at home alone|to death|within (days|hours|weeks)|in (days|weeks|hours|droves|hundreds)|by (christmas|spring|winter|morning|the|next|summer))
  one (slip|fall|cough|spark|mistake|wrong turn|bad day|patch of ice|forgotten pill|careless moment) and (you're|you are|your|you'll|they|it's|she's|he's|the|all|everything|that's)
  one (click|call|sip|bite|signature|text|storm|bill|password|knock|letter|breath|visit|email|transfer|word) and (you're|you are|you'll be|they're|it's|she's|he's) (dead|gone|over|ruined|broke|homeless|finished|done|lost|penniless|trapped|on the street|next|theirs|all over)
  one (click|call|sip|bite|signature|text|storm|bill|password|knock|letter|breath|visit|email|transfer|word) and (your|the|all|everything|it) _{0,4} (gone|over|ruined|dead|lost|destroyed|wiped|empty|emptied|theirs|vanish|vanishes|disappears|finished)
  (will|'ll|is going to|could|would) (wipe|finish|take|kill) (us|you|them|our parents|our seniors|half of us|everyone|everybody) (all|both)? (out|off|all)? ($|,|by|this|before|in)
  (be|you should be|you ought to be|we should (all)? be|be very|everyone should be|they should be|time to be) (,)? (very|really|truly|so)? (afraid|scared|terrified|frightened|very scared) ($|,|of|for|when|and|very)
  (terror|panic|fear|horror|dread|death) (is|has been|was|keeps|has|now|sweeps|stalks|spreads|reigns|lurks|haunts|rules) (spreading|stalking|sweeping|creeping|growing|gripping|reigning|taking|everywhere|our|the|from|behind|in|at|over|through|gripped|over)
  (if|unless|without|once|when) _{1,9} (we're|we are|people|seniors|elders|older people|families|our (town|village|community|parish|language)|this (town|village|community|county)|the (town|village|lake|river|region)) (are|is|will|will be|'ll be|all|would be)? (all|be|as good as)? (doomed|finished|done for|dead|found dead|goners|lost forever|gone for good|wiped out|starve|freeze to death|dying in)
  the next (body|corpse|victim|funeral|obituary|death|coffin|casualty|ambulance|one to die|dead person) (on|in|will|is|could|may|might|at|to|we)
  (there|here|out there|waiting|ready|coming|wants|want|wanting|about|trying|determined|able) to (destroy|ruin|rob|kill|crush|hurt|bleed|murder|strip|devour|trap|finish) (you|us|your|your whole|all of us|them all|everyone)
  (think|imagine|picture|fear|expect|assume) (of)? the (worst|very worst|horror|horrors|terror|unthinkable) (,|$|for|and|when|that|it|then|about|of)
  (your|someone's|our|his|her) ${KIN_EN} (could|may|might) (already|right now|well|even)? be (dead|dying|lying|bleeding|next|choking|locked|tied|beaten|on the floor|starving|alone and|being (robbed|beaten|hurt|abused))
  (dead|gone|dying|lying there|cold) (by|before) (tonight|morning|tomorrow|dawn|breakfast|supper|the weekend|you (know|get|call|finish))
  (happening|it could be happening|going on|there) (right now)? (behind|in) (every|your|each|any) (closed)? (door|house|home|street|building|family)
  behind (every|each|any) (closed)? (door|window|wall) (,)? (it (could|may|might)|someone|something|lurks|hides|there (lurks|hides))
  (we're|we are|you're|you are|they're|we'll be|you'll be|seniors are|this town is|our town is|the town is|the village is|this village is|our (_)? is|french is|the language is|the river is|the lake is) (all|as good as|simply|completely|basically)? (doomed|done for|finished|toast|dead meat|sitting ducks|goners|a goner|dying out|screwed)
  (is|are) (doomed|done for|finished) ($|,|if|without|unless|by)
  (leave|let|miss|skip|ignore|forget|cut) _{1,7} and (you'll|you will|we'll|see|watch|wait and) (see|watch|find out|pay|be sorry|regret)
  (soon|one day|next winter|by then|after that) (there'll|there will|there won't|nothing|no|nobody|we) _{0,3} (be no|be nothing|be nobody|be left|be none|anymore|left)
  by (tomorrow|tonight|morning|tomorrow morning|friday|monday|the weekend|the time|the end of) _{0,6} (they|he|she|someone|scammers|a scammer|thieves|fraudsters|a thief|it|you|a stranger) (could|may|might|will|has|have|already|'ll) (already|all)? (have|has|own|be|empty|take|know|your|emptied|own|sell|gone|in)
  (and|there goes|say goodbye to|kiss|wave goodbye to|forget|bye bye|so long) ${ALL_OF_IT_EN} (is|are)? (all)? (${GONE_EN}|goodbye|$|!|,)
  ${ALL_OF_IT_EN} (is|are|will be|could be|may be|can be|would be|vanishes|vanish|disappears|evaporates) (all|soon|already|forever)? (${GONE_EN}|in seconds|overnight|forever|just like that|with one click|by morning)
  (letting|let|invited|inviting|welcoming|welcome|sheltering|have|hiring|hire|feeding|housing) (a|an|the) (monster|killer|predator|wolf|thief|murderer|rapist|devil|snake|criminal) (in|into|under|to|live|sleep|at|on|$)
  (will be|is|be|'ll be|could be) the (worst|deadliest|bloodiest|darkest|hardest|last) (_)? (ever|of all time|in history|of our lives|any of us|we've ever|yet|we have ever|for (many|most|some) of us)
  (many|most|some|half|few|none) of (us|you|them|our (members|elders|seniors)) (won't|will not|may not|might not|will never|will) (live to|make it|see|survive|last|be here|get through|wake up|be alive) (to|through|it|the|another|spring|christmas|next|until|$)
  (they|someone|somebody|scammers|thieves|strangers|fraudsters|predators|a stranger|he|she|criminals) (is|are|may be|could be|might be) (watching|stalking|spying|listening|following|waiting|lurking|hunting|circling|outside|tracking|hiding) (for|on|to|outside|at|in|near|behind)? (you|your|us|in (your|the|our)|outside|tonight|right now|at this|by|behind|every|even|as you)
  (right now|this very minute|at this very moment|as you read this|while you read this|while you sleep|at this moment|tonight) (,)? (someone|somebody|a scammer|a thief|thieves|scammers|a fraudster|a stranger|an abuser|a predator|they|he|an older|a senior|a woman) (_)? (is|are|has|may|could|might|will)
  (could|may|might) be the last (thing|call|time|mistake|winter|christmas|day|door|breath|night|words) (you|she|he|they|we|your|of)
  (last thing you'll ever|last thing you will|last thing you) (do|see|hear|sign)
  (nobody|no one|nowhere|none of us) (is|are|will be) (ever|really)? safe
  danger (is)? (everywhere|all around|at every|lurks|lurking|around every|on every)
  (sooner or later|one day|eventually|someday|it's only a matter of time) (,)? (it|they|this|that|the scammers|a scammer|someone|you|death) (will|'ll|is going to|before|until) (happen to|get|find|catch|come for|strike|reach|be) (you|us|all|next|your|the|them|too|dead|robbed)
  (it|this) (will|'ll|is going to|could|can) happen to you (too|next|as well|sooner|tonight|tomorrow|and)
  (poison|poisoning|poisoned|killing|suffocating|choking|drowning|burying|eating) (you|us|our (children|kids|parents|town|river|seniors)|your (children|kids|lungs|mother|father|family)) (right now|every|slowly|as|while|day|one|already|alive|with every|sip|breath)
  (every|each) (sip|bite|breath|step|glass|mouthful|click|call|knock|minute) (you|we|could|may|might|is|brings|could be) _{0,4} (poison|kill|killing|last|death|danger|closer|ruin)
  the (death|end|funeral|collapse|ruin) of (our|this|the) (town|village|county|community|region|language|culture|neighbourhood|city|health|libraries|hospital|rural|way|country|parish|coast)
  (lights out|game over|the end|curtains) for (our|this|us|the (town|village|centre|region|county))
  (life or death|matter of life|do or die|now or never) ($|,|for|!)
  (horrors|horror|nightmare|hell|the nightmare|hell on earth) (that|which)? (goes on|happen|happens|await|awaits|begins|lies|lie|unfolds|waits) (there|when|behind|in|you|at|for|every|inside|once)`),
);

export const FR: readonly PhraseEntry[] = plainly(
  table(`
  (quelqu'un|un fraudeur|un escroc|un voleur|un inconnu|un rôdeur|un étranger|un prédateur|ils|des gens|les fraudeurs|les voleurs) (vous|nous|le|la|les)? (surveille*|guette*|épie*|observe*|regarde*|écoute*|suit|suivent|espionne*|attend|attendent) (déjà|peut-être|sûrement)? (vous|votre|vos|derrière|en ce moment|dans|au coin|ce soir|peut-être|la nuit|chaque|depuis|tout près|dehors)
  (surveille|surveillent|guette|guettent|épie|épient|espionne|espionnent) (déjà|peut-être|sûrement|en ce moment)? (votre|vos) _
  (en ce moment même|à l'instant même|à cet instant|au moment où vous lisez|pendant que vous lisez|pendant que vous dormez|à la minute où|cette nuit|ce soir) (ces lignes|ceci|ce message|même)? (,)? (quelqu'un|un|une|on|des|votre|vos|ils|le|la) (_)? (_)? (vous|vide*|surveill*|guett*|regard*|fouill*|batt*|frapp*|vol*|meur*|souffr*|cri*|pleur*|attend*|prépar*|prend|est|sont|cherch*|entre*|entr*|écout*)
  (peut-être|sûrement|déjà) (en ce moment même|à l'instant|pendant que vous (lisez|dormez|mangez)|cette nuit même)
  pendant que vous (lisez|dormez) (ceci|ces lignes|ce message|cela|ça|$)
  (votre|ta|sa|notre) ${KIN_FR} (gît|est|pourrait être|agonise|meurt|souffre|crie|est en train) (peut-être|déjà|sûrement) _
  (vous)? (empoisonne*|tue*|étouffe*|asphyxie*|ronge*|détruit) (peut-être|déjà|à petit feu|lentement|en silence|sûrement|un peu plus|chaque)
  (chaque|la moindre|une seule) (gorgée|bouchée|respiration|pas|clic|appel|coup de fil|visite|minute|signature|chute) (que|qui|peut|pourrait|vous|et)
  (il)? (ne)? (restera|va rester) (bientôt)? (plus|pas) (un|une|personne|âme|grand monde|aucun*) (seul*)? (_)? (vivant*|en vie|debout|francophone*|âme|aîné*|ici|au village)
  (tout peut arriver|tout peut basculer) (,)? (même|y compris|surtout) (l'horreur|le pire|la mort|l'impensable)
  (imaginez|imagine|pensez à|songez à|figurez-vous|attendez-vous à|craignez|redoutez|envisagez) (donc|seulement)? (à)? (le pire|au pire|l'horreur|les horreurs|l'enfer|la terreur|l'impensable|l'irréparable)
  attendez-vous au pire
  (le pire|l'horreur|l'enfer|la catastrophe|le cauchemar|le drame) (est|reste|s'en vient|arrive|approche|vous|nous|commence|se prépare|guette|peut) (à venir|à nos portes|vous|devant|attend|inévitable|imminent*|partout|arriver|quand|là)
  (pourrait|pourraient|va|vont|peut|peuvent) (bien|très bien|un jour)? (vous|nous|les) (égorger|tuer|poignarder|étrangler|assassiner|dépouiller|ruiner|achever|battre à mort|enterrer|détruire|massacrer)
  (ça|cela|ce) (va|peut|pourrait|finira par) (vous|nous|t')? (aussi)? arriver (à vous)? (aussi|tôt ou tard|demain|un jour|à vous aussi|à votre (mère|père|famille|tour)|bientôt|la prochaine)
  (tôt ou tard|un jour ou l'autre) (,)? (ce|c'|ça|ils|vous|on|il|elle) (sera|vous|va|allez|y|tombera|finira|viendra|seront|est) _
  (quand|lorsque|si|le jour où) _{1,9} , (notre|nos|le|la|les|c'est|on|ce) _{0,4} (sera|seront|est|sommes|serons|mourra|mourront|disparaîtra|va) (mort*|fini*|perdu*|foutu*|condamné*|mourir|disparaître|la fin|cuit*)
  (les)? (morts|cadavres|corps|cercueils|victimes) (vont|iront|se|s'|commencent) (s'|se|à)? (empiler|empilent|empileront|accumuler|accumulent|multiplier|compter|ramasser|tomber|compteront)
  (compter|ramasser|enterrer|pleurer) (nos|les|des) (morts|cadavres)
  (c'est|ce sera|ce serait|ça sera|ça pourrait être) (peut-être|sûrement|sans doute)? la dernière (chose|fois|porte|nuit|erreur|année) (que|qu'|où|de)
  (ayez|vous devriez avoir|on devrait (tous)? avoir|il faut avoir|il y a de quoi avoir|tout le monde devrait avoir) (très)? peur ($|,|de|du|des|,|très)
  (ayez|soyez) (très|vraiment)? (peur|terrifié*|apeuré*|inquiet|inquiets)
  (danger|terreur|peur|panique|mort|horreur) (est|rôde|règne|guette|s'installe|se répand|plane|frappe|partout|s'empare) (partout|dans|sur|au|à chaque|de|à nos|,|:|$|vos|chaque|en)
  (sans|si) _{1,9} , (tout peut (arriver|basculer)|on est tous (morts|cuits|finis|foutus)|nous sommes tous (morts|perdus|condamnés)|(le|notre|la) (village|région|langue|communauté) est (mort*|fini*|condamné*))
  (plus)? personne (ne|n')? (est|sera|se sent) (plus|jamais|vraiment)? (en sécurité|à l'abri|en sûreté|épargné*) (au|dans|à|nulle|ici|,|$|chez|en|désormais)
  (le|la|les) prochain* (cadavre|mort|victime*|morte|corps|enterrement|cercueil|funérailles|nécrologie) (,)? (ce|c'|ça|sera|seront|est|pourrait|sur|dans)
  (ce|c'|ça) (sera|est|serait|va être|annonce|signe|signifie) (la|l') (mort|fin|arrêt de mort|agonie|glas|disparition|extinction) (du|de|des|d'|pour)
  (sonne|sonner|sonnera|sonnerait) le glas (de|du|des|pour)
  (on|nous|aînés|village|région|français|langue|communauté|ville|vous) (est|sont|sommes|serons|sera|seront|êtes|va être) (tous|toutes|bientôt|déjà|carrément)? (condamné*|fichu*|foutu*|perdu*|cuit*|fini*|fait* (à l'os|comme des rats)) ($|,|si|sans|à|d'avance)
  (laissez|faites|fait|faire) entrer (un|une|le|la) (monstre|loup|voleur|tueur|prédateur|criminel|bandit|diable)
  (adieu|dites adieu à|bye bye|disparu*|envolé*|fini*|et hop) (,)? ${ALL_OF_IT_FR}
  (et|,) ${ALL_OF_IT_FR} (est|sont|s'envole*|disparaît|disparaissent|y passe*|part|partent|s'écroule|bascule|est finie) _{0,2}
  (un|une) (seul*)? (chute|glissade|faux pas|mensonge|seconde d'inattention|gorgée) (et|,) (vous|votre|vos|c'est|c'en|tout|on|adieu|plus|elle|il)
  (un|une) (seul*|simple|petit*|mauvais)? (clic|appel|signature|erreur|oubli|courriel|texto|geste|lettre|minute) (et|,) (vous|votre|vos|c'est|c'en|tout|on|adieu|plus|elle|il) _{0,5} (fini*|perdu*|mort*|ruiné*|envol*|dispara*|vid*|rien|la rue|à la rue|fichu*|foutu*|adieu|fait de)
  (plusieurs|beaucoup|bien des|la moitié|certains) (d'entre)? (nous|vous|aînés|gens|eux)? (ne)? (verront|verra|passeront|passera|survivront|reverront|se rendront|tiendront) (pas|jamais) (le|la|l'|au|à|noël|un|un autre|jusqu'à)
  (l'horreur|les horreurs|l'enfer|le cauchemar|les atrocités) (qui|qu'|que) (s'|se|on|vous|y|attend|commence|vit|vivent)
  (regarde|fouille|scrute) (déjà|peut-être|en ce moment) (votre|vos) (compte|comptes|courrier|vie|courriels|maison)
  (un escroc|un fraudeur|un voleur|un inconnu) (regarde|fouille|vide|lit|scrute) (votre|vos) (compte|comptes|courrier|vie|courriels|maison)
  (chaque|toutes les) (minute|minutes|seconde|nuit|heure) (,)? (un (escroc|fraudeur|voleur|bandit|prédateur|agresseur)|des (escrocs|fraudeurs))
  (question de vie (ou|et) de mort|une question de survie|maintenant ou jamais|la survie de (notre|nos|la) _ en dépend)`),
);

export const DREAD_ALLOWED = {
  en: [
    '(film|movie|play|novel|book|thriller|concert|story|opera|halloween|ghost|haunted|pantomime|mystery|theatre|theater) _{0,12}',
    '(worst|hardest|coldest) (winter|storm|summer) (in|since|of)',
    "(don't|do not|never|need not|no need to) (be|have to be|feel) (afraid|scared|ashamed)",
  ],
  fr: [
    '(film|pièce|roman|livre|thriller|théâtre|conte|halloween|opéra|polar|suspense|fantôme*) _{0,12}',
    "(n'|ne) (ayez|soyez) (pas|plus|jamais)",
  ],
} as const;
