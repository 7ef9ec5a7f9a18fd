import type { PhraseEntry } from '../../rule';
import { plainly, table } from '../../table';

/** A verdict is a matter of taste to some readers: it asks. */
const asks = (entries: readonly PhraseEntry[]): PhraseEntry[] =>
  plainly(entries).map((one) => ({ ...one, severity: 'consider' }));

const SCORNED_EN =
  '(lightweights|dabblers|amateurs|nobodies|has-beens|pushovers|yes-men|puppets|windbags|blowhards|airheads|busybodies|second-raters|dilettantes|wannabes|bumblers|posers|poseurs|spineless|sheep|hacks|greenhorns|show-offs|do-nothings|good-for-nothings|gasbags|ditherers|pencil-pushers|small fry|laughingstocks|no-hopers|deadwood|jokers|stooges|dinosaurs)';
const TRASH_EN =
  '(drivel|tripe|hogwash|claptrap|twaddle|rubbish|garbage|gibberish|baloney|bunk|poppycock|hot air|nonsense|blather|piffle|gobbledygook)';
const VILE_FR =
  "(nullité*|guignol*|pantin*|marionnette*|girouette*|mollusque*|figurant*|pee-wee|dilettante*|amateur*|ignare*|incapable*|incompétent*|poule* mouillée*|moins que rien|parvenu*|arriviste*|opportuniste*|carriériste*|beaux parleurs|beau parleur|mou*|suiveu*|béni-oui-oui|gérant* d'estrade|pousse-crayon|gratte-papier|bons à rien|bon à rien|zéro|zéros|deux de pique|quenouilles|insignifiants|insignifiantes|baudruche*|nouille*|tata*|pied* plat*|petits chefs|petit chef|roquet*|dinosaure*|cornichon*)";
const TRASH_FR =
  '(torchon*|niaiserie*|ânerie*|ineptie*|sornette*|baliverne*|bêtise*|sottise*|navet*|insignifiance*|charabia|verbiage|bouillie|salmigondis|blabla|poudre aux yeux|feuille de chou)';
const RARE_FR =
  '(rare|désolant*|navrant*|affligeant*|confondant*|sans nom|crasse|abyssal*|total*|totale|gênant*|lamentable|consternant*|déprimant*|à faire pleurer|à pleurer|achevé*|inouï*|sans fond|sans bornes|inégalé*)';
const LOW_FR =
  '(bêtise|médiocrité|nullité|platitude|bassesse|niaiserie|mesquinerie|petitesse|ignorance|insignifiance|pauvreté|ineptie|stupidité|incompétence|vulgarité|lâcheté|maladresse|prétention|condescendance|mollesse)';
const MINABLE_FR =
  '(minable*|nul*|médiocre*|incompétent*|pitoyable*|insignifiant*|ridicule*|pathétique*|mou*|molle*|déconnecté*|ignorant*|arrogant*|bornés|bornée*|mal préparé*|lâche*|hypocrite*|insipide*)';

/** Verdicts on people and their work that leave nothing to answer. */
export const EN: readonly PhraseEntry[] = asks(
  table(`
  (that's|so that's|see|look) where (the|our|all the) (great minds|brainpower|big brains|geniuses|priorities|brain trust) (go|goes|are|is|end up)
  (look|just look) (at)? (who|what) (they|we) (send|sent|get|got) (us)? _{0,4}
  (would rather|prefer|rather) (spend|have|buy|blow) (it|their|the|money)? (money)? (on)? (their|the)? (scratch tickets|lottery|beer|cigarettes|slots|bingo|vlts|lotto) (,|$|than|anyway)
  (each|every one|all) (more|as|worse) (useless|mediocre|hopeless|ridiculous|insignificant|pathetic|feeble)? (than|as) the (last|next|other)
  not bad for (people|folks|a bunch|a crowd|someone|somebody|a group) (who|that|of) _{1,8}
  (earplugs|cotton balls|ear plugs) (for|during|will be|are|provided) _{0,6} (number|set|solo|performance|choir|band|concert)
  (meets|meet|gathers|gets together) _{0,5} to (eat|drink|admire|congratulate|pat|hear|listen to) (themselves|sandwiches|each other|cookies|donuts|itself|its own|their own) _{0,3}
  (would have|would've|could have|'d have) (made|raised|earned) more (money)? (by)? (washing|selling|collecting|busking|mowing|shovelling|returning|baking) _
  (another|one more|yet another) (brilliant|fine|lovely|beautiful|great|splendid|classic|wonderful)? (piece of|bit of|load of|stroke of)? (nonsense|stupidity|foolishness|rubbish|baloney|silliness|idiocy|garbage) (from|by|out of|courtesy of) _
  , in the sense (that|of) (they|he|she|it|chairs|someone|occupying|being) _
  (lasted|stayed|spoke|listened|were awake|was awake) (only|just|exactly)? (as long as|until) the (sandwiches|coffee|cookies|cake|photo|photos|cameras|camera|buffet|photographer|free lunch|donuts|wine) _{0,3}
  (it|which)? (took|takes) (longer|more time) to (print|read|download|say|staple|announce|open|pronounce|unwrap) than to (write|plan|prepare|think|build|make|fix|draft|do)
  (he|she|they|who) (was|were|is|are) (only|just|actually|really)? looking for the (washroom|exit|bathroom|buffet|coffee|door|free food|parking|bar)
  (gave|granted|spared|offered|allowed) us (all of|a whole|a full|exactly)? (six|five|ten|two|three|four|<number>|a few) (minutes|seconds) ,? (photo|selfie|handshake|photo op|smile|photos) (included|and all|and)
  (met|sat|debated|argued) (for)? _{1,4} (hours|hour|days|evenings) to (choose|pick|decide on|settle on|agree on|discuss) (a|the|one) (chair|colour|logo|name|curtain|font|cookie|theme|menu|photo|paint|carpet) _
  (fits|fit|would fit|was written|could fit) on (a|the back of a|half a) (napkin|stamp|sticky note|matchbook|postcard|cocktail napkin|cereal box|post-it)
  (couldn't|can't|could not|cannot|wouldn't be able to) (find|place|point to|locate|spell) _{1,5} (on a map|with a map|with a gps|without help)
  (look|looks|looked|read|reads|sound|sounds|written) (like)? (it|they|he|she)? (was|were)? (like)? (written|drawn|made|designed|done|put together|translated|typed) (on a bus|in a ditch|in crayon|in the dark|overnight)? by (a|an|some|someone's) (drunk|blindfolded|bored|sleepy|clumsy)? (child|toddler|monkey|drunk|five year old|chicken|dog|kindergartner|kid|robot|cat|five-year-old)
  (that's|it's|it is|that is|is) (about|all|pretty much) all (they|some|these people|he|she|those people|our _) (can|could|are able to) (manage|handle|understand|do|cope with|afford|offer)
  (the)? (sort|kind|type) of (crowd|people|person|family|tenant|group|neighbour|member|parents) (that|who) _{1,10} (doesn't|don't|does not|do not|shouldn't) (deserve|belong|merit|have a place)
  something you'd let your (dog|cat|pig|goat) (wear|eat|sleep|use|read)
  (replaces|replacing|instead of|better than|after|to replace) whatever (that|it|he|she|they) (was|were) (last|supposed|before|in|doing|trying)
  (expect|expects|want|wants|wanted|demand|demands) (a|an|the) _{1,8} and (probably|maybe|no doubt|perhaps|possibly)? a (foot rub|back rub|massage|red carpet|butler|limo|parade|brass band|standing ovation|medal|pony|chauffeur|crown) _{0,5}
  (if|whatever) (that's|that is|you can call it|one can call it|you could call it|you'd call it) (the|that|a|what|even)? (word|name|right word|one|dancing|singing|music|soup|art|help|work|service|leadership) (for it|for that)?
  which tells you (the (level|kind|sort|type|quality)|everything|all you|something about (the|their|her|his|them)|who) _{0,4}
  it takes all kinds $
  (you|it) (need|needs|take|takes|have to have|has to have|would need|should have) (a|an) (phd|doctorate|law degree|degree in _|engineering degree|rocket scientist|master's degree|lawyer and a _) (just)? to (fill|fill out|fill in|understand|read|get|navigate|open|complete|figure|decipher|reach|find) _
  (armchair|keyboard) (warriors|generals|activists|philosophers) _
  (smooth|sweet|fancy|big) [talkers] (on|from|in|at|of) (the|that|our|city)
  once every (four|few|five) years ,? (for|when|just|to)
  talked for _{1,3} (minutes|hours|hour) (again|straight)? (again)? without (saying|answering|a single)
  (doesn't|don't|didn't|does not|do not) even (know|understand) what (he's|she's|they're|he is|she is|they are|he was|they were) talking about
  (has|have|had) (absolutely|clearly|really)? no (idea|clue) what (he's|she's|they're|he is|she is|they are|he was|they were) (talking about|doing)
  (some|certain|many|too many|a few) (of)? (our|the|you)? _{1,2} (seem to|apparently|clearly|obviously|still)? (think|believe|figure|assume) (that)? _{1,6} (is|are) (just)? (optional|for others|for other people|beneath them|someone else's (job|problem)|not their (job|problem))
  (people|those|folks|members|ones) (who|that) (would|'d) (rather|sooner) (whine|complain|moan|gripe|criticize|grumble|watch|sit) _
  ^ (what)? (a|an|such|total|utter|mere|complete|pure|just|all|the|a bunch of|what a bunch of|a pack of|a gang of|a handful of|a crowd of|nothing but|a few)? (a|bunch of|pack of|few)? ${SCORNED_EN} ($|,|all of|every|the lot|one and all)
  (a (few|bunch of|handful of|pack of|couple of|gang of)|some|those|these|such|a lot of|nothing but|run by|written by|led by) (a)? (few|bunch of)? (nobodies|lightweights|dabblers|windbags|blowhards|airheads|busybodies|has-beens|pushovers|yes-men|second-raters|bumblers|hacks|do-nothings|gasbags|ditherers|pencil-pushers|no-hopers|stooges|amateurs (who|and|$|,))
  (is|was|that's|it's|he's|she's|such) (a|an|just a|only a|nothing but a) (total|complete|real|utter|mere)? (nobody|lightweight|zero|windbag|blowhard|airhead|nonentity|pushover|waste of (space|skin|a chair|oxygen)|empty suit|second-rater|has-been|hack|bumbler|do-nothing)
  (their|his|her|usual|same old|total|utter|complete|pure|sheer|pages of) (old|usual)? ${TRASH_EN} ($|,|from|about|again|as usual|written|and)
  (laughably|pathetically|pitifully|embarrassingly|hopelessly|woefully|insultingly|painfully|comically|ridiculously|staggeringly) (thin|weak|bad|small|out of|ignorant|poor|slow|naive|vague|cheap|amateur|amateurish|short|stupid|lazy|dull|wrong|uninformed|shallow|mediocre|low|inept|bland)
  (people|folks|men|women|anyone|neighbours) (of|with) (your|their|that|his|her) (sort|kind|ilk|type|breed|calibre|caliber)
  (turn|turns|turned|churn|churns) (our|my|your|the|one's) (stomach|stomachs)
  (minutes|hours|hour|years|half an hour) (of (our|my) (lives|life)|_) (we|i|we'll|i'll|nobody) (won't|will never|never|can't|'ll never)? (get|getting|have) (it|them|that)? back
  (wouldn't|won't|would not|will not|refuse to|not going to|never) (even)? (lower ourselves|stoop|dignify|sink|demean ourselves|lower myself|soil our hands|dirty our hands) (to|that|this|those|with|by|their|such|as)
  (beneath|below|well below|far below) (our|any|all|the worst) (standards|standard|level|expectations|contempt)
  (fits|fit|written|scribbled|drawn|sketched) on (a|the back of a) (napkin|postage stamp|matchbook|stamp|cocktail napkin|coaster)
  (their|his|her|its|they|that|this) _{0,9} (had|have|having) (a|quite a|such a) (good|great|big|fine)? (chuckle|snicker|giggle|laugh) (at|about|over|$|behind)
  (never|hardly ever|not) (been)? (any)? (good|fit|useful) (for|at) (anything|much|a thing)
  good riddance (to (them|him|her|you|that|those)|$)
  (lives|live|living) like (pigs|animals|slobs|rats)
  (a|the|what a|such a) (pigsty|pigsties)
  (never|rarely|seldom) (have we|have i|seen|met|heard) (ever)? (seen|met|heard)? (a|an|such|so) _{0,3} (useless|clueless|pathetic|incompetent|mediocre|lazy|spineless|feeble|ignorant|arrogant|dull|inept)
  (grasp|knowledge|understanding|command|idea) of _{1,4} (is|was) (laughable|pitiful|non-existent|nonexistent|zero|nil|a joke|laughably|pathetic|close to nil)
  (isn't|is not|aren't|are not|wasn't|hardly) (even)? worth (talking about|discussing|a comment|mentioning|answering|reading|the bother)
  (serves|is of|are of) (absolutely|strictly|precisely|exactly)? no (purpose|use) (whatsoever|at all|to anyone|as usual|as always)`),
);

export const FR: readonly PhraseEntry[] = asks(
  table(`
  (voilà|regardez|on voit) où (vont|va|passe|passent) (les|le|nos|la) (grands esprits|grand esprit|priorités|génies|grosses têtes|matière grise|sens des priorités)
  (mais|et|puis)? (regardez|voyez) (donc)? (qui|ce) (on|qu'on) nous envoie _{0,4}
  (préfèrent|aiment mieux|dépensent|choisissent) (leurs|la|le|les|leur) (gratteux|loto|bière|cigarettes|télé|loteries|bingo|vidéopoker|machines) (,|$|que|à)
  (de la)? figuration (en|de|pure|avec) _{1,3}
  (le|ce|un|son) (gribouillis|barbot|barbouillage|torchon|machin|bidule|ramassis) (que|qu'|de|du|qui)
  (toutes|tous) (plus|aussi) (insignifiant*|nul|nuls|nulle*|médiocre*|incompétent*|mauvais*|pourri*|ridicule*) (les unes que les autres|les uns que les autres)
  (pas pire|pas mal|pas si mal) pour (du monde|des gens|une gang|quelqu'un|un|une) (qui|de) _{1,8}
  (bouchons|des bouchons) (pour|d') (les)? oreilles _{0,5} (pendant|durant|numéro|prestation|concert)
  (se réunit|se réunissent|se rencontrent|se rencontre) _{0,5} pour (manger|boire|se regarder|placoter|jaser|s'écouter|se féliciter) _
  on (aurait|avait) (gagné|fait|ramassé) (plus|davantage) (à|en) (laver|lavant|vendre|vendant|passer|ramasser|ramassant|jouer) _
  (une autre|encore une|un autre|encore une autre) (belle|grande|bonne|fameuse|brillante|magnifique)? (niaiserie|connerie|stupidité|absurdité|ânerie|sottise|bêtise|imbécillité|insignifiance) (de|du|des|signée|de la|d') _
  , (dans|en) le sens où (ils|elles|il|elle|on|leurs) _
  (a|ont) (duré|parlé|écouté|tenu) (exactement|tout juste|juste)? (le temps (des|du|de la|d'une|d'un)|aussi longtemps que (les|le|la)) (sandwichs|café|biscuits|gâteau|photo|photos|caméras|buffet|vin|beignes|égoportrait) _{0,3}
  (a|ça a|il a)? (pris|prend|fallu|faut) plus (de temps|longtemps) (à|pour) (l'|le|la|les)? (imprimer|lire|télécharger|dire|annoncer|brocher|prononcer|ouvrir) (que|qu')? (pour|à|de|d')? (l'|le|la)? (écrire|planifier|préparer|penser|réfléchir|rédiger|construire|réparer|faire)
  (il|elle|ils|elles|qui) (cherchait|cherchaient) (juste|seulement|en fait|en réalité)? (les|la|le) (toilettes|sortie|buffet|café|stationnement|bar|porte)
  (accordé|donné|consacré|offert|réservé|alloué) (six|cinq|dix|deux|trois|quatre|<number>|quelques) (minutes|secondes) ,? (photo*|poignée de main|sourire|égoportrait|selfie) (comprise*|compris|inclus|incluse|incluses)?
  (s'est|se sont) (réuni|réunie|réunis|rencontré|rencontrés) _{1,3} (heures|soirs|soirées|jours|mois|semaines) pour (choisir|décider|discuter|voter) (d'|de|de la|du|une|un|la|le)? (couleur|logo|nom|chaise|rideaux|biscuits|napperons|thème|menu|photo|police)
  (tient|tiennent|pourrait tenir|rentre) (sur|dans|au dos) (une|un|d'une) (napkin|serviette|timbre|post-it|coin de table|carton d'allumettes|dé à coudre|napperon|ticket)
  (ne)? (sait|savent|saurait|sauraient|pourrait|pourraient) (même)? pas (placer|situer|trouver|montrer|épeler|pointer|nommer) _{1,5} (sur une carte|sur la carte|avec un gps|correctement|sans aide)
  (a l'air|ont l'air|semble|semblent|dirait) (avoir|d'avoir)? (été)? (que)? (c'est|ça)? (a)? (été)? (écrit|écrits|dessiné|fait|fabriqué|conçu|rédigé|traduit|tapé) (dans l'autobus|dans le noir|sur un coin de table|au crayon)? par (un|une|des) (enfant|enfants|singe|singes|ivrogne|aveugle|poule|chien|bambin|chat|robot|élève de _)
  (c'est|est) (à peu près|pas mal|environ) tout ce (qu'|que) (ils|elles|on|ces gens|il|elle|certains) (peuvent|sont capables|savent|peut|comprennent|est capable) _{0,2}
  (le|ce) (genre|type|monde) de (monde|gens|personnes|famille|locataires|groupe|clientèle|membres|parents) (qui|qu'on) _{1,10} (ne|n')? (mérite|méritent) (pas|rien) _
  (quelque chose|un vêtement|un repas|un plat|du linge) que (vous donneriez|vous mettriez|vous oseriez|votre chien) _{0,4} (chien|chat|cochon|mangerait|porterait)
  (remplace|pour remplacer|à la place de|mieux que|après) (ce|la chose|l'affaire) (qu'on avait|qui nous servait|qu'on appelait|qui servait) _
  (veulent|veut|exigent|exige|voulaient|demandent) _{1,9} et (pourquoi pas|sûrement|sans doute|probablement|tant qu'à y être|peut être)? (un|une|le|la) (massage|massage de pieds|tapis rouge|majordome|limousine|fanfare|parade|ovation|médaille|poney|chauffeur|couronne|toast au caviar) _{0,5}
  si (on peut|on ose|j'ose|c'est le mot|on veut) (appeler (ça|cela)|dire (ça)?)? (ainsi|comme ça|une chorale|de la musique|un service|de l'aide|un repas|du travail) _{0,2}
  ce qui (en)? (dit|vous dit|donne une idée|en dit) (long|beaucoup|tout|le niveau|du niveau|assez) _{0,3}
  (ça|il) (en)? (prend|faut) (de)? (toutes les sortes|de toutes sortes|toutes sortes de monde|toutes sortes) (pour faire un monde)? $
  (ça|il|cela) (prend|faut|prendrait|faudrait) (quasiment|presque)? (un|une) (doctorat|bac|maîtrise|diplôme|cours de droit|génie|avocat|phd) (en _)? (juste)? pour (remplir|comprendre|lire|obtenir|naviguer|ouvrir|compléter|trouver|déchiffrer|joindre|avoir) _
  [(beaux|grands|gros) parleurs] (du|de|de la|des|à|au|à l'|d') _
  [(belles|grandes) gueules] (du|de la|des|de l'|au) _
  (une fois aux|une fois tous les|une fois par|aux|tous les) (quatre|cinq) ans , (pour|quand|juste)
  (certains|certaines|quelques|plusieurs|trop de|des|d'autres) (de nos|des|de)? _{1,2} (semblent|doivent)? (penser|pensent|croire|croient|s'imaginent|imaginent) que _{1,8} (est|c'est|sont) (optionnel|optionnelle|facultatif|facultative|pour les autres|l'affaire des autres|en option|au choix)
  (gens|monde|personnes|membres|ceux|celles|bénévoles|autres|voisins|parents|uns) (qui)? (préfèrent|préfère|aiment mieux|aime mieux|passent leur temps à|passe son temps à|sont bons pour|sont juste bons (à|pour)|trouvent le temps de|ne savent que|ne font que|ne fait que) (de)? (chialer|se plaindre|critiquer|bougonner|regarder|rouspéter|râler|placoter|jaser|commenter|pleurnicher)
  ^ (quel|quelle|quels|quelles|un|une|des|de|ce sont|bref|juste|rien que|que)? (un|une|des|de|d')? (vrai*|belle|beau|joli*|petit*|simple*|pur*|sacré*)? (bande|gang|tas|ramassis|collection|brochette|clique|troupe|assemblée|paquet|équipe)? (de|d')? (petit*|vrai*)? ${VILE_FR} (insignifiant*|fini*|pareil*|complet*|patenté*|en cravate)? ($|, (tou*|sans|comme|rien|et|pas)|comme)
  (bande|gang|tas|ramassis|collection|brochette|clique|troupe|assemblée|paquet) (de|d') (petit*|vrai*|parfait*)? ${VILE_FR}
  ^ (quel|quelle|un|une|des|que|du|de la|rien que|bref)? (des|de|du|un|une)? (vrai*|pur*|beau|belle|joli*|sacré*)? (ramassis|tas|tissu|recueil|chapelet|torrent)? (de|d')? ${TRASH_FR} ($|,|écrit*|comme|du début|signé*|rédigé*|que|pareil*)
  (ramassis|tas|tissu|recueil|chapelet|torrent) (de|d') ${TRASH_FR}
  (est|sont|c'est|ce sont|était|étaient|êtes) (vraiment|juste|rien qu'|qu'|bien|carrément)? (un|une|des|de|le|la) (vrai*|parfait*|pur*|vulgaire*|pauvre*|beau|belle|petit*)? (nullité*|guignol*|pantin*|marionnette*|girouette*|mollusque*|ignare*|moins que rien|bons à rien|bon à rien|bonne à rien|zéro|zéros|deux de pique|poule* mouillée*|beau parleur|beaux parleurs|carriériste*|arriviste*|torchon*|navet*|feuille de chou|baudruche*|gérant* d'estrade) ($|,|et|qui|dans|comme|sans|fini*)
  d'une (telle|rare|grande|totale|si grande)? ${LOW_FR} (_)? (${RARE_FR}|, à (leur|son|votre) image|, comme|$|!)
  d'une ${LOW_FR} ${RARE_FR}
  (bureau|conseil|comité|ministère|ministre|commissaire|ombudsman|maire|mairesse|député|députée|élus|protecteur|agence|direction|conseiller|conseillère|comités|politique|plan|rapport|directeur|directrice|président|présidente) _{0,3} (ne|n')? (sert|servent|vaut|valent|servait) (strictement|absolument|vraiment|plus|franchement|clairement)? à? rien
  (s'|nous|m'|se) (abaissera|abaisserons|abaisserai|abaisse|abaissons|abaisser) (pas|jamais|certainement pas|plus) (à|au|jusqu'à|devant|pour)
  (descendre|descendra|descendrons|tomber|tombera) (pas)? à (leur|son|votre|ton) niveau
  s'abaisser (à|au) (leur|son|votre|niveau|ce)
  (perdra|perdrons|gaspillera|gaspillerons|gaspiller|perdre|userons|usera) (pas|certainement pas|plus)? (notre|sa|nos|une|mon|de) (salive|encre|énergie|souffle|temps|minute|goutte) (avec|pour|à (répondre|lire|écouter)|sur|là-dessus)
  perdu (<number>|une|dix|vingt|deux|trente|quinze|cinq) (minutes|heures|heure) de (notre|nos|ma|sa) (vie|vies)
  (lève|lèvent|soulève|soulèvent) le cœur
  (gens|monde|personnes|hommes|femmes|individus) (comme (vous|toi|eux|lui|elle|ça)|de (votre|leur|son) (espèce|genre|sorte|acabit)|pareil*|de même) (nous|me|m')? (répugne*|dégoûte*|écœure*|donne* (la nausée|des boutons|mal au cœur))
  ça (me|nous|m') (répugne|dégoûte|écœure) , (du monde|des gens)
  (nous|me) (répugnez|répugnent|dégoûtez|dégoûtent|écœurez|donnez (la nausée|des boutons))
  (vous|ils|elles|il|elle|tu) (nous|me)? (faites|font|fait|fais) (vraiment|donc|tellement|franchement)? (pitié|pitié à voir|peine à voir|dur|honte)
  (rarement|jamais) vu (un|une|des|de|d'|autant de|si|pareil*|tant de) _{0,3} (aussi|si|tant|de|d')? ${MINABLE_FR}
  (rarement|jamais) vu (des|un|une) _{1,2} (aussi|si) _
  grand bien (lui|leur|vous|te) fasse*
  (a|ont|avait) jamais été (bon*|bonne*|capable*|foutu*|fichu*) (à|de|d'|qu'à) (rien|grand-chose|faire|quoi)
  (ça|ce|cela|leur|sa|votre) (ne)? (vaut|mérite|valait) (même|vraiment)? pas (même)? (la peine|le coup|qu'on) (d'en parler|d'y répondre|s'y arrête|de (répondre|lire|discuter|s'y)|en parle)
  (tient|tiennent|tiendrait|griffonné*|écrit*|rédigé*) sur (une napkin|un timbre|une serviette|un coin de (table|nappe|napkin)|un post-it)
  (connaissance|maîtrise|compréhension) (du|de la|de l'|des|de) _{1,3} (est|était|frôle|frise) (nulle|risible|pitoyable|lamentable|inexistante|le (ridicule|néant|zéro)|proche de zéro|à pleurer|minable)
  (nul*|nulle*|mauvais*|ridicule*|bête*|niaiseu*) à (pleurer|mourir|brailler|faire peur|faire pleurer|manger du foin)
  (on|nous) (s'est|s'en est|nous sommes) (bien|tous|pas mal|franchement|tellement) (bidonné*|marré*|moqué*|payé* leur tête|roulé* par terre)
  (porcherie|porcheries|soue|soues à cochons|vivent comme des (cochons|porcs|animaux|sauvages)|nid* à coquerelles)
  qu'(il|elle|ils|elles) (aille|aillent) (voir|jouer|se faire) (ailleurs|dans le trafic)`),
);

export const VERDICTS_ALLOWED = {
  en: [
    '(amateurs|amateur) (of|welcome|wanted|night|choir|theatre|golf|photographers)',
    '(scam|scammers|phishing|spam) _{0,6} (nonsense|rubbish|garbage)',
    '(takes|take|bring|collect|collects|collected|picked|pick|sort) _{0,4} (rubbish|garbage)',
  ],
  fr: [
    'nos (membres|bénévoles|cuisinières|choristes) ont du front tout le tour',
    "amateur* (de|d'|bienvenu*|demandé*|passionné*)",
    '(cornichons|navets|nouilles|dinosaures|marionnettes|pantins|girouettes) (maison|marinés|du|de|en|à|et|pour)',
    '(spectacle|théâtre|atelier|soirée|musée|soupe) _{0,4} (marionnette*|pantin*|guignol*|dinosaure*|navet*|nouille*)',
    'zéro (déchet|tolérance|faute|émission|gaspillage)',
  ],
} as const;
