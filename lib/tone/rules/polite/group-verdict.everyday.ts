import { table } from '../../table';

/** Names that only condemn; a whole group is called so. */
const VILE_EN =
  '(vultures|bloodsuckers|leeches|sharks|wolves|snakes|rats|crooks|thieves|liars|cheats|bandits|hypocrites|parasites|scroungers|moochers|freeloaders|slackers|layabouts|deadbeats|gold diggers|know it alls|bullies|cowards|savages|drunks|vandals|ingrates|snobs|misers|whiners|con artists|con men|heathens|pests|gossips|brats|scammers|bums|good for nothings)';
const VIL_FR =
  '(vautours|requins|rapaces|sangsues|vipères|serpents|rats|loups|voleurs|voleuses|menteurs|menteuses|bandits|escrocs|crosseurs|crosseuses|fraudeurs|fraudeuses|tricheurs|tricheuses|hypocrites|parasites|profiteurs|profiteuses|paresseux|paresseuses|fainéants|fainéantes|lâches|sauvages|ivrognes|soûlons|vandales|ingrats|ingrates|snobs|radins|radines|gratteux|chialeux|chialeuses|braillards|braillardes|sans cœur|sans génie|sans dessein|sans allure|pas de classe|pas de génie|bons à rien|bonnes à rien|égoïstes|incapables|incompétents|incompétentes|manipulateurs|manipulatrices|commères|mégères|sorcières|gâtés pourris|enfants gâtés|racistes|brutes|tyrans)';
/** Groups of everyday talk, trades and places among them, beside those of `lexicons/peoples.ts`. */
const FOLK_EN =
  '(young people|old people|older people|young folks|teens|teenagers|kids|students|men|women|boys|girls|husbands|wives|sons|daughters|boomers|millennials|seniors|foreigners|immigrants|newcomers|refugees|migrants|outsiders|tourists|townies|snobs|(hockey|soccer|baseball|dance) (parents|moms|dads|fans)|muslims|jews|arabs|catholics|protestants|atheists|farmers|hunters|campers|cottagers|golfers|accountants|stepchildren|sons in law|daughters in law|the (french|english|irish|chinese|indians|americans|germans|italians)|landlords|tenants|renters|homeowners|drivers|cyclists|doctors|nurses|lawyers|bankers|banks|insurers|contractors|cops|teachers|politicians|bureaucrats|managers|bosses|executives|employers|religious (folk|people)|rich people|poor people|city people|country people|anglos|anglophones|francophones|english people|french people|americans|torontonians|montrealers|quebecers|albertans|(those|these) _{0,2} (aides|workers|nurses|carers|caregivers|drivers|contractors|agents|doctors|managers|lawyers|relatives|heirs|sons|tenants|families))';
const THERE_EN = '(today|nowadays|these days|(in|from|of|on|at|around) (this|that|the|our|these)? _)';
const GENS_FR =
  "(musulmans|musulmanes|juifs|arabes|noirs|haïtiens|africains|chinois|indiens|autochtones|catholiques|athées|jeunes|vieux|ados|adolescents|étudiants|hommes|femmes|gars|bonshommes|filles|maris|épouses|fils|gendres|brus|belles filles|belles mères|boomers|milléniaux|étrangers|étrangères|immigrants|immigrantes|immigrés|nouveaux arrivants|réfugiés|migrants|touristes|citadins|montréalais|torontois|québécois|ontariens|américains|anglais|anglos|anglophones|français|francophones|proprios|propriétaires|locataires|voisins|chauffeurs|cyclistes|médecins|docteurs|docs|infirmières|préposés|préposées|avocats|comptables|chasseurs|cultivateurs|camionneurs|notaires|banquiers|banques|assureurs|entrepreneurs|policiers|profs|enseignants|politiciens|politiciennes|fonctionnaires|gestionnaires|patrons|boss|employeurs|religieux|religieuses|riches|pauvres|bs|familles|héritiers|gens (de|du|sur|d'en|des) (la|le|l')? _)";
const LA_FR = "(là|d'aujourd'hui|de nos jours|d'ici|d'en haut|(de|du|des|d'|en|à|au) (la|l'|le|les)? _)";

/** What else is said of a whole group, whatever the group: its kind, its nature, what it never does. */
export const EVERYDAY_EN = table(`
  (young people|teens|kids|teenagers|students|seniors|men|women|people|youngsters|millennials) (today)? (live|spend their lives|are glued|are always|waste their lives) (on|to|in front of|glued to) (their|the) (phones|screens|tv|couch|devices|games|tablets) (and|,) _
  (those|these|the|some) (crooks|thieves|bandits|gangsters|criminals|sharks|vultures|parasites|robbers) (in|with|wearing) (suits|ties|a suit|white collars|city hall|business suits|fancy suits)
  (give|hand|offer|show) (them|these people|those people|that crowd|${FOLK_EN}) (a|an|one) _{1,2} and (they'll|they|they will|you'll) (find|take|want|ask|steal|break|lose|sell|ruin|cheat|waste|drink|spend|complain) _
  (and|as)? this generation (proves|shows|is proof|never|can't|doesn't|won't|is too) _
  (today's|these|those|our|spoiled|entitled) [(little princes|little princesses|snowflakes|spoiled brats|little emperors|entitled brats|precious darlings)] _
  (kids|children|teens|students|men|women|husbands|people|politicians|young people) (today|these days|nowadays|of today)? (wouldn't|couldn't) (know how to|be able to)? (peel|boil|fry|cook|change|recognize|find|hold|lift|survive|last|iron|sew|write) (a|an|one|their|the|without)
  ${FOLK_EN} ${THERE_EN}? (just|simply|really|all)? (don't|do not|never|won't|will not|wouldn't|no longer) (even|ever)? (get|stand|give) up (their _)? (for|to) (anyone|anybody|seniors|the|an|older|old|a)
  (half|most|all|many|some|none) (of)? (the|these|those|our)? (foreign|immigrant|temporary|new|agency|young|migrant|imported) (workers|nurses|staff|aides|orderlies|doctors|drivers|students) _{0,6} (can't|cannot|can not|don't|do not|couldn't|can barely|barely|hardly) (even)? (understand|speak|care|read|wash|know|follow|respect|bother|listen)
  (foreign|immigrant|migrant|temporary foreign) (workers|nurses|aides|students|drivers|doctors) _{0,6} (can't|cannot|don't|do not|couldn't|barely|hardly) (even)? (understand|speak|care|read|wash|know|respect|listen)
  ${FOLK_EN} ${THERE_EN}? (use|take|want|get|expect|eat|enjoy) _{1,6} (and|but|without) (never|ever|don't|do not|not) (ever)? (give|giving|gives|contribute|contributing|pay|paying|pitch|pitching|help|helping|work|working) (a thing|anything|nothing|us|in|a cent|a dime|back)? (back|in return|in|$)
  (are|is|they're) (all|just|nothing but|really|basically|simply)? (a|one) (big)? (race|breed|pack|bunch|gang|herd|band|crowd|tribe|den|nest) of (greedy|lazy|dirty|old|heartless|spoiled)? ${VILE_EN}
  ${FOLK_EN} (today|nowadays|these days|here|around here)? (are|were) (all|usually|mostly|often|generally|notoriously|typically|always|just|nothing but|born) (just|a bunch of|nothing but)? ${VILE_EN}
  ${FOLK_EN} (today|nowadays|these days|here|around here)? (just|simply|really|all)? (respect|help|thank|trust|love|believe in|think of|care (about|for)) (nobody|no one|nothing|only themselves|themselves only)
  ${FOLK_EN} (today|nowadays|these days)? (just|simply|really|all)? (don't|do not|never) (know|learn|learned|bother to learn) how to (care|look after|raise|nurse|behave|listen|love|share|save|cook|clean|parent|handle|manage|work|say|lose|wait|help)
  ${FOLK_EN} (today|nowadays|these days)? (just|simply|really|all)? (can't|cannot|couldn't) (handle|manage|keep|hold|save|cope with|be bothered with) (money|a (job|budget|home|promise|conversation|secret)|responsibility|a little|the truth|hard work|discipline|stress|anything)
  ${FOLK_EN} (have|has)? (ruined|wrecked|destroyed|squandered|hogged|wasted|bankrupted|spoiled|ate up|used up|gobbled up) (everything|the|our|all|it)
  ${FOLK_EN} (took|grabbed|kept|stole|got) (it all|everything|all (of)? (the|our)|our (jobs|homes|housing|future|money|beds|savings))
  ${FOLK_EN} are (always|usually|clearly|probably)? behind (it|this|most|all|half|every|nearly)
  ${FOLK_EN} all (steal|lie|cheat|drink|complain|gossip|fib)
  they're all (the same|alike) (over there|down there|out there|up there|in (that|those) _)
  (those|the|all those|our|these|a few)? (rich|city|old|local|academic|wine)? snobs (on|from|in|up|over|across|at) (the|that|_)
  ${FOLK_EN} ${THERE_EN}? (are|were) (all|usually|mostly|always|just|so|really|too|pretty)? (greedy|lazy|selfish|rude|dishonest|cheap|heartless|stuck up|spoiled|ungrateful|corrupt|arrogant|useless|hopeless|stingy)
  ${FOLK_EN} ${THERE_EN}? (look|looks|looked) down on (us|everyone|everybody|seniors|older|the)
  ${FOLK_EN} ${THERE_EN}? (just)? come here and (ruin|take|steal|spoil|wreck|change|tell|expect|complain)
  ${FOLK_EN} ${THERE_EN}? (always|all|only|just) want (special|more|everything|their own way|preferential|free|our)
  ${FOLK_EN} (are)? (only|just) (waiting|after|here|in it) for (the|their|our|your) (inheritance|money|house|estate|will|death|savings)
  ${FOLK_EN} (have)? never (worked|done) a (day|thing|day's work) in (their|his) (lives|life)
  (think|thinks|act like|acts like|believe|acting like) (they|he|she) (own|owns) (the|this|our) (place|road|town|street|world|park|building|hall|sidewalk|city|beach|rink|county)
  (we all|you all|you|we|everyone)? know how ${FOLK_EN} (drive|are|behave|work|cook|think|vote|live|park) (,|$)
  ${FOLK_EN} (here|around here)? have never (ever)? (respected|helped|thanked|understood|shared|listened|cared|done) (to|with|about)? (anybody|anyone|anything|us|a thing)
  ${FOLK_EN} (only|just|all) want to (bleed|rob|rip|take|fleece|milk|cheat|use|scam) (you|us|them|everyone|seniors|people|old|your|our)
  (religious|gun|health|anti vax|conspiracy|vegan|union) nuts`);

export const EVERYDAY_FR = table(`
  (les gens|le monde|ceux) (de la|des|de|du|d') (ville|villes|campagne|village|bureaux|banlieue|plateau|montréal|québec|région|nord|sud) (ne)? (connaissent|connaît|comprennent|savent|sait|respectent) (rien|pas|jamais|absolument rien) _
  , (fidèle|fidèles) à (eux|elles) (mêmes|même) ,
  (que|sait que|savent que) (ce monde-là|ces gens-là|ce monde là|cette gang-là) (triche|trichent|vole|volent|ment|mentent|boit|boivent|profite|profitent|pense|fraude)
  (les|nos|ces) (jeunes|ados|enfants|aînés|hommes|femmes|gens|étudiants) (d'aujourd'hui)? (passent|gaspillent|perdent) leur (vie|temps|jeunesse|journée|existence) (sur|devant|avec) (leur|leurs|la|les|l'|un) (téléphone|téléphones|cellulaire|écrans|télé|écran|jeux|tablette|sofa) (et|,) _
  (ces|les|des|aux) (bandits|voleurs|gangsters|requins|vautours|parasites|criminels|escrocs) (en|à) (cravate|cravates|complet|veston|habit|chapeau haut|souliers vernis)
  (donnez|offrez|montrez|prêtez) (leur|à ces gens|à ce monde là) (un|une|le|la) _{1,3} (et|,) (ils|elles|vous) (vont|trouvent|trouveront|prennent|prendront|veulent|voudront|vendent|brisent|perdent|gaspillent|boivent|exigent) _
  (et)? (cette|la jeune|la nouvelle) génération (en est la preuve|le prouve|ne sait|ne veut|n'est pas capable|est trop) _{0,3}
  (les|ces|nos) (gars|gens|filles|enfants|jeunes|vieux|élus|fonctionnaires|profs|médecins|vendeurs|touristes|riches|urbains|hommes|femmes) (de|du|de la|des|d'|en|dans) (la|l'|le|les)? _ ,? (eux|elles|eux autres)? ,? ça (sacre|ne|n'|se|part|fuit|chiale|vole|ment|pense|boit|dort|gueule|vit|mange|conduit|klaxonne|braille) _
  avec (les|ces) (gens|gars|filles|hommes|femmes|jeunes|élus|fonctionnaires|touristes|vieux) (de|du|de la|des|d'|en) _{1,2} ,? (on|nous) (sait|savons|connaît) (tous|toujours|bien)? (à quoi s'attendre|la chanson|l'histoire|le refrain) (:|,) (ça|ils|elles|rien|jamais) _
  (enfants rois|enfants-rois|bébés gâtés|jeunes rois|flancs mous|snowflakes|flocons de neige) _{0,3}
  (les|ces|nos) ${GENS_FR} ${LA_FR}? (ne|n')? (se)? (lèvent|lève) (plus|pas|jamais|même pas) _{0,2} (pour|dans) (personne|les|une|un|l'|le)
  (les|ces|nos) (étrangers|immigrants|immigrantes|travailleurs étrangers|travailleuses étrangères|nouveaux arrivants|préposés étrangers|étudiants étrangers) (qui)? _{0,6} (ne|n')? (comprennent|parlent|savent|respectent|connaissent|écoutent|veulent) (même|à peine)? (pas|jamais|rien|à peine|plus) _{0,2}
  (les|ces) ${GENS_FR} ${LA_FR}? (sont|restent) (bien|beaucoup|vraiment|tous|toutes)? trop (émoti*|paresseu*|bête*|lent*|naï*|faible*|têtu*|gâté*|égoïste*|fermé*|stupide*|ignorant*|orgueilleu*|fragile*) (pour|$)
  (les|ces) ${GENS_FR} ${LA_FR}? (profitent|prennent|utilisent|veulent|reçoivent|mangent|vident) _{1,6} (sans|et ne) (jamais|rien)? (rien)? (contribu*|donn*|redonn*|pay*|aid*|travaill*|remerci*) (jamais|rien|un sou|une cenne|en retour|$)
  (c'est|est|sont|ce sont|restent|forment) (tous|toutes|juste|rien que|vraiment|toute)? (une|qu'une|rien qu'une) (vraie|belle|sale|maudite|drôle de)? (race|gang|bande|tribu|mafia|clique|engeance|meute|nichée) (de|d') ${VIL_FR}
  (les|ces|nos|vos) ${GENS_FR} ${LA_FR}? (sont|restent) (tous|toutes|juste|rien que|tout simplement|bien)? (que|rien que)? (des|de vrais|de vraies|d') ${VIL_FR}
  (les|ces) ${GENS_FR} ${LA_FR}? (n')? ont (jamais|toujours) (rien)? (respecté|compris|aidé|partagé|écouté|aimé|levé|payé|travaillé) (personne|rien|quoi|au|à|les|nos|notre|leur|leurs|de|la|le|un|$)
  (les|ces) ${GENS_FR} ${LA_FR}? ,? (eux|elles|ils|elles)? ,? (ne)? savent (juste|tout simplement|vraiment)? (pas|jamais|plus) (prendre soin|s'occuper|aimer|conduire|élever|cuisiner|partager|perdre|tenir (maison|parole)|se tenir|vivre|dire (merci|bonjour|non)|faire (à manger|le ménage|deux choses))
  (les|ces) ${GENS_FR} ${LA_FR}? (viennent|débarquent|arrivent|sont (ici|là|venus)) (ici|chez nous|au pays|tous)? (juste|seulement|rien que|uniquement)? (pour)? (juste)? (nous (voler|exploiter|envahir|vider|siphonner|remplacer|prendre|faire la)|voler|envahir|profiter|(prendre|voler|occuper) (les|nos) (logements|logis|jobs|emplois|places|lits|médecins|maisons|terres|loyers)|vivre (aux|à nos|sur)|faire la loi)
  (les|ces) ${GENS_FR} ${LA_FR}? (nous|vous) (méprisent|haïssent|détestent|regardent de haut|prennent (tous)? pour des|volent|exploitent|écrasent)
  (les|ces) ${GENS_FR} ${LA_FR}? (méprisent|haïssent|détestent|regardent de haut|écrasent) (tous)? (les|nos|la|le|l'|tout)
  se (prennent|croient|pensent) (tous|toutes|encore|toujours|vraiment)? pour (des|de petits|le|les|la) (dieux|dieu|bon dieu|rois|reines|nombril|vedettes|stars|boss|maîtres|princes|princesses|messies|sauveurs|autres|élus)
  (les|ces) ${GENS_FR} ${LA_FR}? _{1,4} , (c'est (bien)? connu|on le sait (tous|bien)?|tout le monde le sait|c'est dans (leur|leurs) (sang|nature|culture|gènes))
  (les|ces|nos) ${GENS_FR} ${LA_FR}? , ça (fuit|ment|vole|boit|chiale|profite|se plaint|se sauve|se pousse|décampe|disparaît|lâche|comprend (rien|pas)|pense (juste|rien qu')|respecte (rien|pas|plus|personne)|travaille (pas|plus)|a (pas|aucun|jamais)|écoute (pas|rien)|sait (pas|rien|juste)|veut (rien|juste|pas|plus)|fait (rien|juste|pas)|vit (sur|de|aux))
  (les|ces|nos) ${GENS_FR} ${LA_FR}? , c'est (du monde|des gens|une gang) (sale|sales|sans|malhonnête|malhonnêtes|paresseux|violent|violents|qui (vole|ment|respecte|profite|se lave))
  (les|ces) ${GENS_FR} ${LA_FR}? ont (tous|toutes|toujours)? (eu)? (tout (gobé|raflé|bousillé|empoché|dilapidé|pris pour eux|saccagé)|le cerveau (lavé|mou|vide)|un poil dans la main|les dents longues|la main dans)
  (les|ces) ${GENS_FR} ${LA_FR}? ${LA_FR}? (pleurent|braillent|chialent|s'offusquent|capotent|se plaignent) (toujours)? (pour|de) (tout|rien)
  (les|ces) ${GENS_FR} ${LA_FR}? ${LA_FR}? (ne)? veulent (rien (faire|savoir)|pas (travailler|s'intégrer|apprendre|aider|payer|parler français|s'adapter|se mêler))
  (les|ces) ${GENS_FR} ${LA_FR}? ${LA_FR}? (ne)? respectent (jamais|plus|pas|rien) _
  (les|ces) ${GENS_FR} ${LA_FR}? ${LA_FR}? ne sont (que|rien que) (des|de) ${VIL_FR}
  (les|ces) ${GENS_FR} ${LA_FR}? (n')? (attendent|veulent|guettent) (que|juste|rien que|seulement) (l'|leur|notre|votre|la) (héritage|argent|maison|mort|testament|pension)
  (gens|personnes|ceux|monde|tous ceux) (qui|avec) _{1,5} ,? (ce sont|c'est|sont) (souvent|tous|toujours|presque tous|généralement)? (des|de vrais) ${VIL_FR}
  (les|ces) ${GENS_FR} ${LA_FR}? ${LA_FR}? refusent (tous|toutes|toujours)? (de|d') (se mêler|s'intégrer|travailler|apprendre|parler français|payer|aider|s'adapter|faire leur|nous)
  (les|ces|nos) ${GENS_FR} ${LA_FR}? se (pognent|poignent|traînent|tournent|grattent) (encore|toujours|tous)? (le|les|la) (beigne|pouces|pieds|bedaine)`);
