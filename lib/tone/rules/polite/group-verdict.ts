import type { DraftDocument } from '../../../draft/document';
import type { TokenSpan } from '../../engines/phrase/match';
import { isAsked, isDenied, isReported } from '../../evidence/framing';
import { JUDGED } from '../../lexicons/peoples';
import { defineRule } from '../../rule';
import { table } from '../../table';
import { EVERYDAY_EN, EVERYDAY_FR } from './group-verdict.everyday';

const AFTER_EN =
  '(today|behind the wheel|at the wheel|in charge|these days|nowadays|now|here|around here|of today|in (this|our) (town|city|country|province|building|area|neighbourhood|village)|over there|from (away|there|the city|over there|that part _{0,3}|<name>)|like (them|that|these)|as a rule|in general|everywhere)';
const SO =
  '(all|just|so|such|really|too|always|only|basically|mostly|simply|often|all so|all just|nothing but|a bunch of|pretty|all a bunch of)';
const BAD_EN =
  '(selfish|lazy|spoiled|spoilt|useless|rude|greedy|snobs|snobbish|ungrateful|entitled|dishonest|no good|good for nothing|takers|spongers|animals|pigs|dogs|babies|liars|crooks|thieves|cheats|criminals|cold|cheap|hopeless|a nuisance|backward|stupid|dumb|ignorant|clueless|heartless|dirty|violent|lying|trouble|troublemakers|all the same|the worst|the problem|a (burden|drain|plague|problem|pest|danger|disgrace|menace|lost cause)|not to be trusted|never to be trusted|never satisfied|impossible|unreliable|incompetent|cowards|whiners|complainers|too (lazy|stupid|busy with themselves|selfish|soft|proud|spoiled|sensitive|dumb)|glued to|addicted to their|only (after|in it)|after your|out to|cruel|arrogant|untrustworthy|crazy|unbearable|monsters|parasites|leeches|freeloaders|scroungers|savages|brutes|bullies|cheapskates|disrespectful|ill mannered|badly raised|drunks|filthy|aggressive|racist|racists|weak|emotional|hysterical|a waste of|a hazard|vultures|sharks|stingy|misers|too soft|takers|quitters|gossips|cowboys|hooligans|moochers|impolite|ungrateful|thankless|drama queens|(not)? (capable|able) of|incapable of|unable to)';
const DOES_EN =
  "(never|don't|do not|won't|can't|cannot|refuse to|couldn't|hardly ever) (even|ever|really|want to)? (hold a conversation|do a (day's|full|decent|proper)|finish (a|an|what|anything)|boil an|sit still|put down their|look up|live without their|last (a|one|more|long|two)|stick with|keep their hands|drive|park properly|deserve (it|them|this|that|our|any|help|respect|more)|join in|join anything|lift a finger|help anyone|help anybody|volunteer|listen to anyone|pay (their|on time|us|rent|back)|think of anyone|think about anyone|learn|share anything|say (thank you|thanks|please|hello|sorry)|show (any)? (respect|gratitude)|show up|care (about|,|$|<marks>)|integrate|work|do anything|do (a thing|their share|their part)|wash|look after their|take care of their|give (back|anything)|respect (anything|anyone|us|the|our|women|elders)|be trusted|tell the truth|keep (their word|a job)|mix with|fit in|belong|bother|raise their|teach their|have (any)? (respect|manners|heart|shame|morals))|have (no|zero) (respect|manners|heart|shame|morals|values|brains|clue|patience|work ethic|idea how|interest in)|(just|only|all)? (want|come for|come here for|expect|take|grab|demand) (your|our|all our|all the|free|everything|handouts|easy) _|(just|only|always) (care|think) (about|of) (themselves|money|their|profit)|(just|only|always|constantly) (complain|whine|lie|steal|cheat|blame|drink|cause|expect|cry|stare|park|take)|(wreck|trash|destroy|damage|dirty|waste) (everything|every|all|our|the|it)|only (visit|call|show up|come around|come|remember|talk to) _{0,4} (before|when|if|for the)|ruin (everything|it|the|our|every)|spoil (everything|it|our)|(steal|stole) (from|our|everything|whatever)|live off|cause all|cause (most|nothing)|(take|get) (all our|all the|everything|our jobs|our (homes|housing|spots|beds))|expect everything|cheat (everyone|the|on|seniors|us)|destroy|waste our|are why|are the reason (we|our|nothing|the|why)|think (they own|the world owes|they are better|they're better|they can do whatever|only of)|(should|ought to) (go (home|back)|stay (home|in)|be ashamed|know better)|deserve (what they get|no)|bring (crime|disease|trouble|nothing)|know nothing (about|of)|make (bad|terrible|lousy) _|(get|got|are given|want|have) everything (handed|given|for free|free|on a (plate|platter))|(get|jump) (to the front|ahead of|the queue|the line)";
/** What more is said of groups, in plain words. */
const MORE_DOES_EN =
  "bring (this|that|these|all this|such|those) (kind|sort|problem|problems|mess|crime|troubles|diseases)|bring (crime|disease|diseases|violence|drugs) _|(never|don't|do not|won't|can't|cannot|couldn't|didn't|hardly) (even|ever|really|want to)? (lift a|make (an|any|the least) effort|commit|share our|have our|hold our|understand (hard work|respect|us|our)|know (what (work|respect|a hard)|how to (work|behave|drive|wash))|lend a|pull their|want to (work|learn|fit|help|belong)|follow (the|our) rules|behave|do their (share|part|job)|pay taxes)|never (visit|call|thank|help|listen to|share) (anyone|anybody|their|us|a|back)|couldn't care (less|about)|(never|won't|don't) (want to)? (care for|look after) (their (own)? (parents|mother|mothers|old)|our)|(keep|stick) to (themselves|their own)|(think|believe|act like) (the (country|world|town|rules|forest|woods|lake|street)|they (are above|run|know|can|own)|we (are|owe)|it's (their|all)|everything is)|(take|took|have taken) (everything|all (the|our)|our (jobs|homes|apartments|beds|doctors|places))|(have|had) (ruined|spoiled|wasted|destroyed|always (hated|lied|cheated))|(breed|multiply|swarm|smell|stink)|come (here|over here|to this country) (just|only)? (to|for) (steal|take|live|get|collect|cheat|rob|our|the money|free)|(run|walk|disappear|vanish|scatter) (away|off)? (as soon as|when (things|it|their|somebody)|the minute|at the first)|only want (money|the money|handouts|free|your (money|savings))|are (never|not) (there|around) when";
const APRES_FR =
  "(d'aujourd'hui|au volant|au pouvoir|de nos jours|d'ici|du coin|de la ville|d'en haut|de (ce|cet|cette) _|du tiers monde|de l'est|venus d'ailleurs|d'ailleurs|de là bas|en général|ici|de chez nous|aujourd'hui|de maintenant|,)";
const MAL_FR =
  '(paresseux|paresseuses|égoïstes|gâtés|gâtées|mal élevés|mal élevées|snobs|ingrats|ingrates|inutiles|incompétents|incompétentes|lâches|sales|voleurs|voleuses|menteurs|menteuses|fraudeurs|tricheurs|profiteurs|profiteuses|animaux|cochons|porcs|parasites|vermine|sauvages|malhonnêtes|hypocrites|violents|dangereux|dangereuses|fous|folles|hystériques|bons à rien|bonnes à rien|sans cœur|cheap|gratteux|pareils|pareilles|tous pareils|toutes pareilles|les mêmes|tous les mêmes|accros à|collés sur|rivés à|scotchés à|trop (paresseux|lâches|gâtés|occupés à|mous|sensibles|égoïstes)|impossibles|invivables|insupportables|arrogants|arriérés|racistes|bêtes|stupides|idiots|idiotes|niaiseux|le problème|un (fardeau|fléau|poids|problème|danger)|une (plaie|nuisance|menace|perte de|honte)|incapables (de|finis)|vautours|requins|radins|pingres|chialeux|chialeuses|licheux|braillards|flancs mous|têteux|quêteux|soûlons|ivrognes|gaspilleurs|des (vautours|requins|radins|chialeux|chialeuses|braillards|flancs mous|têteux|placoteux|bons à rien|lâches|voleurs|menteurs|paresseux|profiteurs|fraudeurs|animaux|cochons|porcs|incapables|parasites|sauvages|bandits|gâtés|enfants gâtés|égoïstes|incompétents|snobs|fainéants|sans cœur|brutes|ingrats|hypocrites|irresponsables))';
const FAIT_FR = `(prennent|volent|raflent|accaparent|vident) (toujours|toutes|tous)? (toutes|tous|toujours|nos|notre|les) (les|nos|plus)? _|(ne|n')? veulent (rien (faire|savoir|donner|payer)|pas (travailler|s'intégrer|apprendre|aider|payer|faire)|juste (notre|votre|l'argent|nos|tout)|(rien)? que (notre|votre|l'argent|nos))|ont (de)? (respect|considération) pour (rien|personne)|(ne)? font (aucun effort|jamais (rien|d'effort)|rien (pour|de leurs|que)|pas d'effort|juste)|(ne)? respectent (plus|pas|jamais|rien|aucun|aucune) (rien|personne|les|la|nos|le|aucun)?|(n')? ont (jamais eu|pas|aucun|aucune|plus|jamais) (aucun|aucune|de|d')? (cœur|respect|manières|savoir vivre|éducation|morale|vaillance|colonne|parole|honte|gêne|allure|reconnaissance|patience|classe|politesse|génie|jugement)|vivent (tous|toutes|juste|tous et toutes)? (de fraude|de vols|à nos|sur notre|sur votre|aux crochets|du (bs|bien être)|de l'aide sociale|sur le dos)|c'est (juste|tous|toutes|toujours|rien que|seulement|bien connu|des|du monde|une (gang|bande|plaie)|tout) (pour|des|une|du|de la|les|pareil|la même|que)? _|(ne)? pensent (juste|seulement|rien qu'|qu'|uniquement|que) (à|à eux|à leur|à l'|à l'argent)|profitent (tous|toujours|juste|rien que)? (de|du|d') (système|nous|tout|vous|notre|nos|leurs parents|la)|(savent|sait) (rien|pas|juste|même pas|plus) (faire|vivre|conduire|travailler|lire|écrire|écouter|élever|chialer|se)|(ne savent) (rien|pas|que|même pas|plus) (faire|vivre|conduire|travailler|écouter|élever|chialer|se tenir)|(mentent|volent|fraudent|trichent|chialent|se plaignent|exagèrent|s'en (fichent|foutent|moquent|sacrent)) (tous|toutes|toujours|tout le temps|sans cesse|comme|,|<marks>|$|bien)|(coûtent|gâchent|ruinent|détruisent|polluent|salissent|brisent|saccagent) (trop|tout|tous|toutes|nos|notre|la|le|les)|(ne)? (lèvent|lèveraient) (jamais|pas) le petit|(ne)? (s'intègrent|travaillent|participent|remercient|se lavent|paient|aident|écoutent) (jamais|pas|plus|rien|personne)|(ne)? (durent|restent|tiennent) (jamais|pas) (une|deux|plus|longtemps|un|trois)|(ont|reçoivent|veulent|obtiennent) tout (cuit|gratuit|gratis|sans rien faire|pour rien|avant)|(n'en)? (en)? (méritent) pas (tant|autant|notre|nos|de|ça|$)|c'est (un|des) (danger|dangers|plaie|fléau) _|devraient (rester chez|retourner|avoir honte|se taire|rentrer)|se (croient|pensent) (tout permis|meilleurs|supérieurs|au dessus)|sont (tous|toutes|juste|bien|tellement|si|trop|rien que|que|de plus en plus|donc|vraiment|toujours|souvent|,)? ${MAL_FR}`;

/** Ce qu’on dit de plus d’un groupe, en mots simples. */
const PLUS_FAIT_FR = `(se sauvent|fuient|disparaissent|se poussent|décampent|s'éclipsent) (toujours|tous|quand|dès|aussitôt|à la première)|sont jamais (là|capables|fiables|fidèles) _|(nous)? (amènent|apportent|emmènent|importent) (ça|la violence|leurs (problèmes|maladies|chicanes|mœurs|guerres|gangs)|tout ça|des maladies|juste des|la misère|du trouble|le crime|leurs problèmes)|se (pensent|croient|prennent) (tous|toutes|toujours|encore)? (le nombril|chez eux (dans|ici|partout)|pour (des|les|d'autres)|meilleurs|plus (fins|intelligents|importants)|les rois|au dessus|tout permis|le centre|supérieurs)|ont toujours (voulu nous|méprisé|détesté|haï|exploité|volé)|(nous)? ont (toujours|jamais) (méprisés|détestés|haïs|exploités|volés|trompés|écrasés|traités|aimés|respectés)|ont tout (pris (et|,|aux|pour|$)|gâché|volé|raflé|détruit|gaspillé|eu|mangé|dépensé|brisé|scrappé|ruiné|gardé)|(savent) pas (se (laver|tenir|conduire|servir)|vivre|travailler|conduire|élever|respecter)|(frappent|frappe|crie|crient|boit|boivent|triche|vole|ment) _{0,4} (nature|sang|tous|toujours|gènes)|sont (toujours|juste|rien qu'|tous|toutes|seulement)? (après|là pour|juste là pour) (l'argent|les sous|notre|l'héritage|le cash|la piastre|nos|votre)|a (pas|aucun|aucune|jamais) (eu)? (de|d')? (conscience|cœur|parole|honte|gêne|allure|colonne|morale|scrupules|classe|manières)|ont pas (de|d') (conscience|scrupules|cœur|parole|manières|valeurs)|(viennent|débarquent|arrivent) (ici|chez nous|au _)? (juste|seulement|rien que)? pour (le bien être|l'aide sociale|notre argent|nos (jobs|emplois|logements)|voler|profiter|prendre nos|vivre (à nos|sur)|abuser|faire la loi|vider|nous voler)|vendraient (leur|leurs|père|la|n'importe) _|(font|feraient|fait) (juste|seulement|rien que|toujours)? (semblant|du trouble|à leur tête|ce qu'ils veulent|la loi)|(s'occupent|s'occupe) jamais (de|d')|(se fichent|se foutent|se moquent|s'en lavent) (bien|de|des|du|les)|(aiment|pensent) (juste|rien que|seulement) (l'argent|à l'argent|à eux|eux mêmes|à leur)|(visitent|aident|saluent|écoutent|appellent|remercient) (plus|jamais) (personne|leurs (parents|vieux)|rien)|(travaillent|bougent) (jamais|juste)`;

/** A whole group is judged in passing: “men are useless at caring”, «les jeunes ne respectent plus rien». */
export const groupVerdict = defineRule({
  id: 'polite/group-verdict',
  principle: 'polite',
  severity: 'consider',
  level: 'beginner',
  source: 'three-ps',
  evenInNames: true,
  elseDropSentence: true,
  leaveOut: true,
  unless: isNotAVerdict,
  find: {
    en: [
      ...EVERYDAY_EN,
      ...table(`
      ${JUDGED.en} ${AFTER_EN}? (are|were|have become) ${SO}? ${SO}? ${BAD_EN}
      ${JUDGED.en} ${AFTER_EN}? (${DOES_EN})
      (it's|it is) always (the)? ${JUDGED.en} (who|that) (steal|cheat|lie|complain|cause|ruin|call to|start|break|make|leave|take|scam|want|spoil|commit|rob)
      (a man|a woman|men|women|boys|girls) (belongs|belong) (in|at) (the kitchen|home)
      (typical|just like) (of)? (men|women|teenagers|civil servants|politicians|bureaucrats|landlords|lawyers|millennials|boomers|immigrants|foreigners|tenants|young people|old people) (<marks>|,|$)
      what (do|can|did|would) (you|we) expect (from|of) (men|women|teenagers|civil servants|politicians|bureaucrats|landlords|lawyers|millennials|boomers|immigrants|foreigners|tenants|young people|old people|kids|students|(a|an) _)
      [are all (thieves|crooks|liars|criminals|cheats|drunks|useless|corrupt|idiots|lazy|bandits|vultures|sharks)] (,|$|in|and|who|anyway|these|,)
      you (can't|cannot|can never|never can) trust (the)? ${JUDGED.en}
      (never|don't|do not) trust (the)? ${JUDGED.en} (with|to|,|<marks>|$|around|when)
      ${JUDGED.en} ${AFTER_EN}? (simply|just|really|always|only|also|basically|will)? (${MORE_DOES_EN})
      ${JUDGED.en} (in (those|that|these|this|our) _{1,2})? (are|is) _{1,3} , the (whole|entire|bloody)? (lot|bunch|gang|crowd) (of them)?
      (tradesmen|salespeople|salesmen|accountants|developers|insurers|brokers|executives|councillors|officials|researchers|inspectors|social workers|case workers|heirs|stepchildren|in laws|sons in law|daughters in law|suburbanites|city folk|city folks|outsiders|summer people|anglos|francos|hunters|bikers|hippies|yuppies|professors|academics|consultants|developers) (are|were) ${SO}? ${SO}? ${BAD_EN}
      (tradesmen|salespeople|salesmen|accountants|developers|insurers|brokers|executives|councillors|officials|inspectors|social workers|case workers|heirs|stepchildren|in laws|sons in law|daughters in law|suburbanites|city folk|city folks|outsiders|summer people|professors|academics|consultants) (just|simply|only|all|always)? (${DOES_EN}|${MORE_DOES_EN})
      ^ (they|they're|they are) (are)? all (just|a bunch of|nothing but|such)? (crooks|thieves|liars|bandits|vultures|sharks|lazy|corrupt|cheats|idiots|drunks|useless|animals|criminals|con men|racists|savages) (,|$|anyway|if)
      (it's|it is|it was|must be|probably|surely) (always|probably|surely|no doubt|likely|obviously|once again|again)? (those|these|some of those|one of those|one of these|one of them) (_)? (foreigners|immigrants|migrants|refugees|newcomers|teenagers|kids|addicts|junkies|gypsies|natives|indians|blacks|arabs|muslims|jews|drunks|homeless|homeless people|types|tenants|renters|welfare cases|city people|asians|chinese) (on|who|again|,|$|from|at|doing|behind)
      ${JUDGED.en} (would|will|'d) (all)? (sell|rob|cheat|trample|throw|abandon|step over|push|steal from|take the shirt off) (you|their|your|anyone|a) _{0,2} (mother|mothers|grandmother|grandmothers|granny|parents|blind|soul|souls|kids|children|back|grandma|neighbour)
      (that|this|today's|the younger|the older|the young|the new|your|their|my parents'|a whole) generation (was|were|has been|is|are|of _)? (all|just|so|too)? (raised (without|with no|to expect|by screens)|(has|have|had) (no|never|ruined|taken|wasted|everything|it easy)|spoiled|lazy|selfish|soft|entitled|rotten|useless|weak|ungrateful|never (learned|worked|thinks|helps|cared|had)|doesn't (know|want|care|respect|work|value|help)|don't (know|want|care|respect|work|value|help)|can't (do|cope|work|hold|even)|won't (work|help|lift)|only (thinks|cares|wants)|took everything|stole)`),
    ],
    fr: [
      ...EVERYDAY_FR,
      ...table(`
      (les|ces|nos|vos) ${JUDGED.fr} ${APRES_FR}? ${APRES_FR}? (eux|elles)? ,? (ne|n'|ça|ils|elles)? (${FAIT_FR})
      (les|ces) ${JUDGED.fr} ${APRES_FR}? , (c'est|ce sont|ça) (juste|tous|toutes|toujours|rien que|seulement|bien connu|des|du monde|une|pense|veut|vole|travaille|respecte|vit)
      ces (gens|gens là|hommes là|femmes là|jeunes là|familles là|étrangers là|immigrants là|mondes là) _{0,3} (vivent tous|sont tous|volent|fraudent|mentent|ne respectent|ne veulent|profitent)
      c'est (toujours|encore) (des|les) ${JUDGED.fr} (qui|,)
      (c'est bien|typique des|typiquement|c'est typique des|ça c'est) (les|des)? (hommes|femmes|jeunes|vieux|fonctionnaires|politiciens|proprios|propriétaires|avocats|boomers|immigrants|étrangers|anglais|français) (<marks>|,|$|ça)
      (on ne peut pas|faut pas|il ne faut pas|peut pas|ne faites jamais|ne faites pas) (se fier|faire confiance|confiance) (aux|à des|à ces) ${JUDGED.fr}
      [(sont|c'est|ce sont) tous (des)? (bandits|voleurs|menteurs|crosseurs|fraudeurs|paresseux|profiteurs|escrocs|incompétents|corrompus|vautours|requins|ivrognes|malhonnêtes)] (,|$|dans|chez|et|qui|anyway)
      la place (d'une|des|de la) (femme|femmes) est (à la maison|aux fourneaux|dans la cuisine)
      (les|ces|nos|vos|des|aux|tous les) (${JUDGED.fr}|vendeurs|courtiers|promoteurs|préposées|préposés|profs|professeurs|enseignants|gars|gens de _|gens d'ici|gens du _|boomers|baby boomers|héritiers|beaux frères|belles sœurs|gendres|brus|neveux|gardiens|gérants|touristes|chasseurs|motards|snobs|bourgeois|camionneurs|syndicats|syndiqués|curés|anglos|ontarois|acadiens|gaspésiens|beaucerons|français de france|maudits français) ${APRES_FR}? ,? (eux|elles|ça|y|ils|elles|c')? (ne|n'|nous)? (toujours)? (${PLUS_FAIT_FR})
      (les|ces) ${JUDGED.fr} , (eux|ça|y|ils|elles)? ,? (y|ils|elles)? sont (tous|toutes|juste|bien|tellement|si|trop)? ${MAL_FR}
      ${JUDGED.fr} , (y|ils|elles) sont (tous|toutes|juste|bien|tellement|si|trop|ben|pas mal)? ${MAL_FR}
      ces _ (venus|venues|débarqués|débarquées|arrivés|arrivées) (d'ailleurs|de l'étranger|d'afrique|du sud|de loin|de là bas|de partout) (ne|n')? (savent (pas|rien)|veulent (rien|pas|juste)|respectent|se lavent|travaillent pas|volent|mentent|sont (toutes|tous)? ${MAL_FR})
      ces (gens|gens là|mondes là|familles là|préposés là|préposées là|jeunes là|vieux là|hommes là|femmes là) _{1,4} (comme (du bétail|des animaux|des chiens|des objets|de la|des sauvages))
      c'est (une|juste une|toute une|rien qu'une) (race|gang|bande|tribu|espèce|mafia|clique|vraie gang) (de|d') (voleurs|menteurs|paresseux|profiteurs|crosseurs|hypocrites|bandits|fous|lâches|sauvages|ivrognes|chialeux|snobs|requins|vautours|racistes|malades|incompétents|parasites)
      (les|ces) ${JUDGED.fr} _{0,6} (c'est|est|sont) (dans|de) (leur|la|leurs) (nature|sang|gènes|culture|mœurs)
      (c'est|c'était|ce sont|ça doit être) (sûrement|sans doute|probablement|certainement|évidemment) (encore|toujours)? (les|des|un|une|ces|un de ces|une de ces) ${JUDGED.fr} (,|$|là|qui (a|ont|nous))
      (les|ces) ${JUDGED.fr} ${APRES_FR}? (ont|avaient|auraient) (juste|rien qu'|seulement) à (rester chez|retourner|fêter|s'en (aller|retourner)|parler français|travailler|partir|s'adapter|prier|vivre chez|manger chez)
      (les|ces|aux|des) (snobs|péteux|baveux|têteux|bouseux|pouilleux|crottés|parvenus) (de|d'|du) _
      (ça|cela|ce) (ressemble|sent) (bien|fort|pas mal|tout à fait)? (aux|les|à des|à nos|à ces) ${JUDGED.fr}`),
    ],
  },
  allow: {
    en: [
      'not all _{1,3} are',
      '(scammers|fraudsters|callers|criminals|scams|messages|calls|offers) are all _',
      '(are|is) (not|never|rarely|seldom|hardly) _',
      "(people|families|seniors|adults|women|men) (don't|do not|never) (show up|volunteer|care) (because|in (statistics|numbers))",
      'women are (too)? often _',
    ],
    fr: [
      "(ne|n') sont (pas|jamais|ni) _",
      "c'est (tous|toutes|toujours) (ensemble|un plaisir|avec)",
      "c'est (juste|seulement) (pour vous|ce|à)",
      "(savent (écouter|aimer|recevoir|donner|danser|cuisiner|rire|fêter|jaser)|aim*|ador*|raffol*|débord*|généreux|héros|champions|meilleurs|talent|talents|cœur) _{0,3} , (c'est (bien)? connu|on le sait|tout le monde le sait)",
      "c'est (encore|toujours) (les|des) _{1,3} qui (ont (gagné|remporté|aidé|préparé|animé|servi)|gagnent|animent|aident|préparent|nous aident|servent)",
    ],
  },
});

/** Quoted prejudice, a denial or a question judges nobody. */
function isNotAVerdict(document: DraftDocument, span: TokenSpan): boolean {
  return isAsked(document, span) || isReported(document, span) || isDenied(document, span);
}
